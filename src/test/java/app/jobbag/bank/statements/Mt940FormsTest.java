package app.jobbag.bank.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What banks make of MT940: forms that were met in public samples of ABN AMRO, ING, Knab, Sberbank and Triodos, written here
 * in words of our own.
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
