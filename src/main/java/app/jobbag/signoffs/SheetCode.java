package app.jobbag.signoffs;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code on a signing sheet: 13 random characters, which name the signer of one request and can't be guessed (65 bits), the
 * first five of the document's SHA-256 in hexadecimal, to be compared by eye, and two to check by. The check is a
 * Reed-Solomon code over 32 symbols: any one or two wrong characters, and any two exchanged, are noticed.
 */
public record SheetCode(String symbols) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_SYMBOLS = 13;
    private static final int HASH_SYMBOLS = 5;
    private static final int GROUP = 5;
    private static final int LENGTH = RANDOM_SYMBOLS + HASH_SYMBOLS + 2;

    /** The field of 32 elements is made with x^5 = x^2 + 1; the checks are the remainder by (x - a)(x - a^2), a = x. */
    private static final int FIELD = 0b100101;

    private static final int LINEAR = 0b00110;
    private static final int CONSTANT = 0b01000;

    /** @param sha256 of the document, in hexadecimal */
    static SheetCode of(SecureRandom random, String sha256) {
        StringBuilder symbols = new StringBuilder();
        random.ints(RANDOM_SYMBOLS, 0, ALPHABET.length()).forEach(each -> symbols.append(ALPHABET.charAt(each)));
        symbols.append(sha256.substring(0, HASH_SYMBOLS).toUpperCase(Locale.ROOT));
        return new SheetCode(symbols + check(symbols));
    }

    /** As somebody types it: in either case, with or without the hyphens, O for zero, I or L for one. Empty when mistyped. */
    public static Optional<SheetCode> read(String typed) {
        String symbols = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        boolean whole = symbols.length() == LENGTH && symbols.chars().allMatch(each -> ALPHABET.indexOf(each) >= 0);
        return whole && symbols.endsWith(check(symbols.substring(0, LENGTH - 2)))
                ? Optional.of(new SheetCode(symbols))
                : Optional.empty();
    }

    /** In groups of five, as it is printed and shown. */
    public String printed() {
        return String.join("-", symbols.split("(?<=\\G.{" + GROUP + "})"));
    }

    @Override
    public String toString() {
        return printed();
    }

    private static String check(CharSequence symbols) {
        int high = 0;
        int low = 0;
        for (int i = 0; i < symbols.length(); i++) {
            int feed = high ^ ALPHABET.indexOf(symbols.charAt(i));
            high = low ^ times(LINEAR, feed);
            low = times(CONSTANT, feed);
        }
        return "" + ALPHABET.charAt(high) + ALPHABET.charAt(low);
    }

    private static int times(int one, int other) {
        int product = 0;
        for (int bit = 4; bit >= 0; bit--) {
            product <<= 1;
            product ^= product > 31 ? FIELD : 0;
            product ^= (other >> bit & 1) == 1 ? one : 0;
        }
        return product;
    }
}
