package app.jobbag.bank.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
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
    void aSpaceMayStandBetweenAmountAndTypeOfBooking() {
        ReadEntry entry = only(":61:2603180318C84,20 NTRFNONREF//77A\n:86:166?00CREDIT?20SVWZ+RENT?32Ann\n", "84,20");

        assertThat(entry.reference()).isEqualTo("77A");
        assertThat(entry.text()).isEqualTo("RENT");
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

    @Test
    void theThirtiethOfFebruaryIsItsLastDay() {
        ReadEntry entry = only(":61:2602300302C5,NTRFNONREF\n:86:Interest\n", "5,");

        assertThat(entry.valueOn()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(entry.bookedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"260231", "261301", "260200"})
    void anyOtherDayThatIsNoneIsRefused(String day) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> only(":61:" + day + "C5,NTRFNONREF\n:86:Interest\n", "5,"))
                .withMessage("bank.unreadable.day");
    }

    @Test
    void aTimeAtTheBeginningOfALineIsNoTag() {
        ReadEntry entry =
                only(":61:260318C5,NTRFNONREF\n:86:106?20SVWZ+18-03-2026T09\n:20:41?21Shop 7?32Kiosk\n", "5,");

        assertThat(entry.text()).isEqualTo("18-03-2026T09:20:41 Shop 7");
        assertThat(entry.party().name()).isEqualTo("Kiosk");
    }

    @Test
    void whatTheBankReportsIsNoPartOfTheReference() {
        ReadEntry entry =
                only(":61:260318C5,NTRFNONREF\n:86:159?00RETURN?20EREF+K 20?21MTLG:Account closed?32Ann\n", "5,");

        assertThat(entry.endToEnd()).isEqualTo("K 20");
        assertThat(entry.text()).isEqualTo("Account closed");
    }

    @Test
    void whatMovesNothingIsNoMovement() {
        assertThat(only(":61:260318D0,00NMSCNONREF\n:86:Quarter\n:61:260318C5,NTRFNONREF\n:86:Paid\n", "5,")
                        .text())
                .isEqualTo("Paid");
    }

    @Test
    void eachLineOfWordsMayHaveATagOfItsOwn() {
        assertThat(only(":61:260318C5,NTRFNONREF\n:86:Came back\n:86:Not agreed\n", "5,")
                        .text())
                .isEqualTo("Came back Not agreed");
    }

    private static ReadEntry only(String entry, String closing) {
        List<ReadStatement> read = Mt940StatementsTest.read(
                ":20:S\n:25:123\n:28C:1/1\n:60F:C260101EUR0,\n" + entry + ":62F:C260731EUR" + closing + "\n-\n");
        assertThat(read).singleElement().matches(ReadStatement::agrees);
        return read.get(0).entries().get(0);
    }
}
