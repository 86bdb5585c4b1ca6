package app.jobbag.bank.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements as ten banks shape them, all written by us after the public usage rules. */
class TenBanksTest {
    @ParameterizedTest
    @CsvSource({
        "santander.xml, CAMT053, ES9121000418450200051332, 3, 2905.40",
        "bbva.xml, CAMT053, ES9121000418450200051332, 1, -500.00",
        "caixabank.xml, CAMT053, ES9121000418450200051332, 1, 605.00",
        "deutsche-bank.xml, CAMT053, DE89370400440532013000, 1, 2420.00",
        "ing.sta, MT940, NL91ABNA0417164300, 1, 847.00",
        "bnp.xml, CAMT054, FR1420041010050500013M02606, 1, 1111.11",
        "hsbc.xml, CAMT053, 40120012345678, 2, 585.00",
        "postfinance.xml, CAMT053, CH9300762011623852957, 2, 750.00",
        "revolut.csv, CSV, '', 2, 434.00",
        "caja.csv, CSV, '', 2, 1197.50"
    })
    void readsEachAndItsBalancesAgree(
            String file, StatementFormat format, String account, int entries, BigDecimal sum) {
        ReadStatement read = read(file).get(0);

        assertThat(read.format()).isEqualTo(format);
        assertThat(read.account()).isEqualTo(account);
        assertThat(read.entries()).hasSize(entries);
        assertThat(read.entries().stream().map(ReadEntry::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(sum);
        assertThat(read.agrees()).isTrue();
    }

    @Test
    void splitsARemittanceAndLeavesOutWhatIsOnlyExpected() {
        List<ReadEntry> entries = read("santander.xml").get(0).entries();

        assertThat(entries.get(0).party())
                .isEqualTo(new ReadEntry.Party("BODEGAS ALMENARA SL", "ES7921000813610123456789"));
        assertThat(entries.get(0).endToEnd()).isEmpty();
        assertThat(entries.get(1).text()).isEqualTo("factura 2026/0013");
        assertThat(entries.get(2).amount()).isEqualByComparingTo("-120");
        assertThat(entries.get(2).text()).isEqualTo("RECIBO LUZ OCTUBRE");
    }

    @Test
    void readsTheGermanSubFieldsAcrossTheirLines() {
        List<ReadStatement> read = read("sparkasse.sta");

        assertThat(read).hasSize(2).allMatch(ReadStatement::agrees);
        assertThat(read.get(0).account()).isEqualTo("37040044/0532013000");
        ReadEntry paid = read.get(0).entries().get(0);
        assertThat(paid.text()).isEqualTo("DANKE FUER INV-2026-0016");
        assertThat(paid.endToEnd()).isEqualTo("RG-15");
        assertThat(paid.party().name()).isEqualTo("MÜLLER & SOEHNE KG");
        assertThat(read.get(1).entries().get(0).bookedOn()).isEqualTo(LocalDate.of(2026, 12, 30));
    }

    @Test
    void readsTheCodesBetweenSlashes() {
        ReadEntry paid = read("ing.sta").get(0).entries().get(0);

        assertThat(paid.party()).isEqualTo(new ReadEntry.Party("Tulpenhuis BV", "NL20INGB0001234567"));
        assertThat(paid.text()).isEqualTo("Factuur INV2026 0017");
    }

    /** A client's own reference may have a slash in it, a text a hyphen in front. */
    @Test
    void readsReferencesWithSlashesAndTextsThatBeginWithHyphens() {
        String text = """
                :20:A
                :25:NL91ABNA0417164300EUR
                :28C:1
                :60F:C261006EUR50,
                :61:2610071007C847,NTRFRE/2026/17//B-1
                :86:Factuur
                -RE 2026
                :62F:C261007EUR897,
                -
                """;
        ReadEntry paid =
                read(text.getBytes(StandardCharsets.UTF_8)).get(0).entries().get(0);

        assertThat(paid.endToEnd()).isEqualTo("RE/2026/17");
        assertThat(paid.reference()).isEqualTo("B-1");
        assertThat(paid.text()).contains("-RE 2026");
    }

    @Test
    void keepsWhatWasOrderedInAnotherCurrencyAndWhatTheBankKept() {
        ReadEntry paid = read("bnp.xml").get(0).entries().get(0);

        assertThat(paid.original()).isEqualTo(new ReadEntry.Original(new BigDecimal("1210.00"), "USD"));
        assertThat(paid.charges()).isEqualByComparingTo("12.5");
    }

    @Test
    void readsTheStructuredReferenceOfACollectedPayment() {
        assertThat(read("postfinance.xml").get(0).entries())
                .extracting(ReadEntry::text)
                .containsExactly("RF85INV20260020", "Danke");
    }

    @Test
    void readsACsvTheOldestFirst() {
        assertThat(read("revolut.csv").get(0).entries())
                .extracting(ReadEntry::bookedOn)
                .containsExactly(LocalDate.of(2026, 10, 8), LocalDate.of(2026, 10, 9));
        assertThat(read("caja.csv").get(0).entries().get(1).text()).isEqualTo("COMISIÓN MANTENIMIENTO");
    }

    @ParameterizedTest
    @CsvSource({"02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13"})
    void readsEveryVersion(String version) {
        String text = new String(bytes("deutsche-bank.xml"), StandardCharsets.UTF_8)
                .replace("camt.053.001.08", "camt.053.001." + version);

        assertThat(read(text.getBytes(StandardCharsets.UTF_8))
                        .get(0)
                        .entries()
                        .get(0)
                        .party()
                        .name())
                .isEqualTo("Brauerei Münsterländer Löwe GmbH");
    }

    @Test
    void namesAStatementWhoseEntriesMissItsBalance() {
        String text = new String(bytes("hsbc.xml"), StandardCharsets.UTF_8).replace(">585.00<", ">586.00<");

        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).get(0).difference())
                .isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><Document>&e;</Document>",
                "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><Document>&b;</Document>",
                "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.052.001.02'/>",
                "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.14'/>",
                "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.08'/>",
                "<Document><unclosed>",
                "<a/>"
            })
    void refusesWhatIsNoStatement(String text) {
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesWhatIsTooDeepOrTooMuch() {
        String deep = "<a>".repeat(100) + "</a>".repeat(100);
        String much = "<a>" + "<b/>".repeat(1_000_001) + "</a>";

        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> read(deep.getBytes(StandardCharsets.UTF_8)));
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> read(much.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<ReadStatement> read(String file) {
        return read(bytes(file));
    }

    private static List<ReadStatement> read(byte[] bytes) {
        return StatementReading.read(bytes, null);
    }

    static byte[] bytes(String file) {
        try (InputStream in = TenBanksTest.class.getResourceAsStream("/bank/" + file)) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
