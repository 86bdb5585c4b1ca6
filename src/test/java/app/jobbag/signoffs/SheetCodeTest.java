package app.jobbag.signoffs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class SheetCodeTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final int LENGTH = 20;

    @Test
    void isReadHoweverItIsTyped() {
        qt().forAll(codes())
                .check(code -> SheetCode.read(code.printed()).orElseThrow().equals(code)
                        && SheetCode.read(code.symbols().toLowerCase(Locale.ROOT))
                                .orElseThrow()
                                .equals(code)
                        && SheetCode.read(" " + code.printed().replace('0', 'o').replace('1', 'l'))
                                .orElseThrow()
                                .equals(code));
    }

    @Test
    void anyWrongCharacterIsNoticed() {
        qt().forAll(codes(), integers().between(0, LENGTH - 1))
                .check((code, at) -> ALPHABET.chars()
                        .filter(each -> each != code.symbols().charAt(at))
                        .noneMatch(each -> isRead(replace(code.symbols(), at, (char) each))));
    }

    @Test
    void neighboursExchangedAreNoticed() {
        qt().forAll(codes(), integers().between(0, LENGTH - 2))
                .assuming((code, at) ->
                        code.symbols().charAt(at) != code.symbols().charAt(at + 1))
                .check((code, at) -> !isRead(swap(code.symbols(), at, at + 1)));
    }

    @Test
    void anyTwoExchangedAreNoticed() {
        qt().forAll(codes(), integers().between(0, LENGTH - 1), integers().between(0, LENGTH - 1))
                .assuming((code, one, other) ->
                        code.symbols().charAt(one) != code.symbols().charAt(other))
                .check((code, one, other) -> !isRead(swap(code.symbols(), one, other)));
    }

    @Test
    void namesTheDocumentByTheBeginningOfItsHash() {
        assertThat(SheetCode.of(new SecureRandom(), SHA256).symbols()).matches("[0-9A-HJKMNP-TV-Z]{13}9F86D..");
    }

    @Test
    void isNothingElse() {
        assertThat(SheetCode.read("")).isEmpty();
        assertThat(SheetCode.read("0")).isEmpty();
        assertThat(SheetCode.read("U".repeat(LENGTH))).isEmpty();
        assertThat(SheetCode.read("ñandú 漢字 🦜 \u202e")).isEmpty();
        assertThat(SheetCode.read("x".repeat(100_000))).isEmpty();
    }

    private static boolean isRead(String typed) {
        return SheetCode.read(typed).isPresent();
    }

    private static Gen<SheetCode> codes() {
        return longs().all().map(seed -> SheetCode.of(new Seeded(seed), SHA256));
    }

    private static String replace(String code, int at, char by) {
        return code.substring(0, at) + by + code.substring(at + 1);
    }

    private static String swap(String code, int one, int other) {
        return replace(replace(code, one, code.charAt(other)), other, code.charAt(one));
    }

    /** The same numbers each time. */
    private static final class Seeded extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final transient Random numbers;

        Seeded(long seed) {
            this.numbers = new Random(seed);
        }

        @Override
        public int nextInt() {
            return numbers.nextInt();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            numbers.nextBytes(bytes);
        }
    }
}
