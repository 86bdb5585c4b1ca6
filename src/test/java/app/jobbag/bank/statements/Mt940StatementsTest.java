package app.jobbag.bank.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around the movements of MT940: envelopes, numbers, accounts. */
class Mt940StatementsTest {
    @Test
    void envelopesBetweenStatementsBelongToNone() {
        List<ReadStatement> read = read("""
                BANKNL2A
                940
                :20:FIRST
                :25:517852257
                :28C:1/1
                :60F:C260102EUR10,00
                :61:2601020102C5,N192NONREF
                :86:A text with
                -
                a hyphen alone in it
                :62F:C260102EUR15,00
                -
                BANKNL2A
                940
                :20:SECOND
                :25:517852257
                :28C:2/1
                :60M:C260102EUR15,00
                :62M:C260102EUR15,00
                -XXX
                """);

        assertThat(read).hasSize(2).allMatch(ReadStatement::agrees);
        assertThat(read.get(0).entries().get(0).text()).isEqualTo("A text with a hyphen alone in it");
    }

    @Test
    void theEndOfAnEnvelopeMayHaveTheNextOneOnItsLine() {
        List<ReadStatement> read = read("""
                {1:F01BANKCHBEAXXX0000000000}{2:I940BANKXXXXXXXXN}{4:
                :20:FIRST
                :25:801234567
                :28C:17/1
                :60F:C260302CHF0,
                :61:2603030303C41,3FMSC0815//NONREF
                :86:PAID IN AT THE COUNTER
                :62M:C260303CHF41,3
                -}{1:F01BANKCHBEAXXX0000000000}{2:I940BANKXXXXXXXXN}{4:
                :20:SECOND
                :25:801234567
                :28C:17/2
                :60M:C260303CHF41,3
                :62F:C260303CHF41,3
                -}{5:{MAC:00000000}}
                """);

        assertThat(read).hasSize(2).allMatch(ReadStatement::agrees);
        assertThat(read.get(0).entries())
                .singleElement()
                .extracting(ReadEntry::text)
                .isEqualTo("PAID IN AT THE COUNTER");
        assertThat(read).extracting(ReadStatement::number).containsExactly("2026 17/1", "2026 17/2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "000", "00000/001"})
    void aNumberOfNoughtsIsNone(String number) {
        assertThat(read(day(number, "260701") + day(number, "260702")))
                .extracting(ReadStatement::number)
                .containsExactly("", "");
    }

    @Test
    void aSecondStatementOfTheSameNumberIsToldFromTheFirst() {
        assertThat(read(day("7/1", "260701") + day("7/1", "260702")))
                .extracting(ReadStatement::number)
                .containsExactly("2026 7/1", "2026 7/1#2");
    }

    @ParameterizedTest
    @CsvSource({
        "//AT12000/703447144/EUR, AT12000/703447144",
        "BANKHUHB/117730161111101800000000/HUF, BANKHUHB/117730161111101800000000",
        "37040044/0532013000EUR, 37040044/0532013000"
    })
    void theCurrencyBehindTheAccountIsNotOfItsNumber(String said, String account) {
        assertThat(read(day("3", "260701").replace(":25:123", ":25:" + said)))
                .singleElement()
                .extracting(ReadStatement::account)
                .isEqualTo(account);
    }

    @Test
    void aNumberThatLooksLikeATimeIsOne() {
        assertThat(read(day("12/1", "260701") + day("13/1", "260702")))
                .extracting(ReadStatement::number)
                .containsExactly("2026 12/1", "2026 13/1");
    }

    private static String day(String number, String day) {
        return ":20:S\n:25:123\n:28C:" + number + "\n:60F:C" + day + "EUR0,\n:62F:C" + day + "EUR0,\n-\n";
    }

    static List<ReadStatement> read(String text) {
        return StatementReading.read(text.getBytes(StandardCharsets.UTF_8), null);
    }
}
