package app.jobbag.bank.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What banks make of MT940: forms that were met in public samples of ABN AMRO, BIL, Commerzbank, Deutsche Bank, ING, Knab,
 * PostFinance, Rabobank, Raiffeisen, Sberbank, SNS, Sparkasse and Triodos, written here in words of our own.
 */
class Mt940FormsTest {
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
    void aTypeOfBookingMayBeFilledWithSpacesAndTheDayOfBookingLeftOut() {
        ReadEntry entry = only(":61:260722C3,68NVZ RG-7\n:86:Paid in\n", "3,68");

        assertThat(entry.endToEnd()).isEqualTo("RG-7");
        assertThat(entry.bookedOn()).isEqualTo(entry.valueOn());
    }

    @Test
    void aWholeAmountMayLackItsComma() {
        ReadEntry entry = only(":61:2607290729C500NTRF29-07-2026 10:05//OURS\n:86:Order 264267\n", "500,");

        assertThat(entry.amount()).isEqualByComparingTo("500");
        assertThat(entry.reference()).isEqualTo("OURS");
    }

    @Test
    void otherSignsThanAQuestionMarkPartTheSubFields() {
        ReadEntry entry = only(
                ":61:260125C700,00N000NONREF\n:86:000>100133967858\n>20RENT OF >21MAY>310390123456>32Ann\n", "700,");

        assertThat(entry.text()).isEqualTo("RENT OF MAY");
        assertThat(entry.party()).isEqualTo(new ReadEntry.Party("Ann", "0390123456"));
    }

    @Test
    void whatIsNoSubFieldStaysText() {
        ReadEntry entry = only(":61:260125C7,00N000NONREF\n:86:Paid 100>20 per cent\n", "7,");

        assertThat(entry.text()).isEqualTo("Paid 100>20 per cent");
    }

    @Test
    void aFieldOfTheBanksOwnSaysWhatItIsAbout() {
        ReadEntry entry = only(":61:2610111011CF2402,00S   X\n:NS:01526715\n15ERGO Insurance\n", "2402,00");

        assertThat(entry.text()).contains("15ERGO Insurance");
        assertThat(entry.amount()).isEqualByComparingTo("2402");
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

    @Test
    void aSpaceMayStandBetweenAmountAndTypeOfBooking() {
        ReadEntry entry = only(":61:2603180318C84,20 NTRFNONREF//77A\n:86:166?00CREDIT?20SVWZ+RENT?32Ann\n", "84,20");

        assertThat(entry.reference()).isEqualTo("77A");
        assertThat(entry.text()).isEqualTo("RENT");
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
    @ValueSource(strings = {"EREF", "PREF", "KREF+", "MARF", "NONREF"})
    void aWordForWhereTheReferenceStandsIsNoReference(String word) {
        assertThat(only(":61:2603180318C5,NTRF" + word + "\n:86:Thanks\n", "5,").endToEnd())
                .isEmpty();
    }

    @Test
    void theAccountOfTheOtherSideMayStandBelowTheLine() {
        ReadEntry entry = only(
                ":61:260318C5,N541EREF            \nNL20INGB0001234567\n"
                        + ":86:/EREF/K-19//ORDP//NAME/Tulip Works/REMI/Order 5/ISDT/2026-03-18\n",
                "5,");

        assertThat(entry.party()).isEqualTo(new ReadEntry.Party("Tulip Works", "NL20INGB0001234567"));
        assertThat(entry.text()).isEqualTo("Order 5");
        assertThat(entry.endToEnd()).isEqualTo("K-19");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "166?00CREDIT?32Ann|CREDIT",
                "808?00POSTAGE OF MARCH?20ACCOUNT 17|POSTAGE OF MARCH ACCOUNT 17",
                "166?00CREDIT?20SVWZ+RENT?32Ann|RENT"
            })
    void whatTheBankCallsItIsSaidWhereNothingElseIsOrNobodyIsNamed(String field, String text) {
        assertThat(only(":61:260318C5,NTRFNONREF\n:86:" + field + "\n", "5,").text())
                .isEqualTo(text);
    }

    @Test
    void aSubFieldThatIsNotFullEndsAWord() {
        ReadEntry entry = only(
                ":61:260318C5,NTRFNONREF\n:86:166?20SVWZ+12345678901 CAMPAIGN 4?217 POSTERS?22AUTUMN?32Ann\n", "5,");

        assertThat(entry.text()).isEqualTo("12345678901 CAMPAIGN 47 POSTERS AUTUMN");
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

    private static String day(String number, String day) {
        return ":20:S\n:25:123\n:28C:" + number + "\n:60F:C" + day + "EUR0,\n:62F:C" + day + "EUR0,\n-\n";
    }

    private static ReadEntry only(String entry, String closing) {
        List<ReadStatement> read =
                read(":20:S\n:25:123\n:28C:1/1\n:60F:C260101EUR0,\n" + entry + ":62F:C260731EUR" + closing + "\n-\n");
        assertThat(read).singleElement().matches(ReadStatement::agrees);
        return read.get(0).entries().get(0);
    }

    private static List<ReadStatement> read(String text) {
        return StatementReading.read(text.getBytes(StandardCharsets.UTF_8), null);
    }
}
