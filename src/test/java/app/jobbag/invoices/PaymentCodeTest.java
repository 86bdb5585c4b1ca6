package app.jobbag.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** EPC069-12: what a bank's app reads. */
class PaymentCodeTest {
    @Test
    void saysWhatTheGuidelineSays() {
        assertThat(new PaymentCode("BPOTBEB1", "Red Cross of Belgium", "BE72 0000 0000 1616", "1", "Urgency fund")
                        .text())
                .isEqualTo(
                        "BCD\n002\n2\nSCT\nBPOTBEB1\nRed Cross of Belgium\nBE72000000001616\nEUR1\n\n\nUrgency fund");
    }

    @Test
    void aCreditorReferenceStandsInItsOwnPlace() {
        assertThat(new PaymentCode("", "Franz Mustermänn", "DE71110220330123456789", "12.30", "RF18 5390 0754 7034")
                        .text())
                .isEqualTo(
                        "BCD\n002\n2\nSCT\n\nFranz Mustermänn\nDE71110220330123456789\nEUR12.30\n\nRF18539007547034");
        assertThat(new PaymentCode("", "Franz", "DE71110220330123456789", "12.30", "RF19539007547034").text())
                .endsWith("EUR12.30\n\n\nRF19539007547034");
    }

    @Test
    void signsBeyondLatinAreSaidToBeSo() {
        assertThat(new PaymentCode("", "上海梅花", "DE71110220330123456789", "1", "INV-2026-0001").text())
                .startsWith("BCD\n002\n1\nSCT");
    }

    @Test
    void neverHoldsMoreThanTheCodeTakes() {
        assertThat(new PaymentCode("", "花".repeat(80), "DE71110220330123456789", "1", "花".repeat(140)).text())
                .isEmpty();
    }
}
