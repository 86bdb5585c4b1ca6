package app.jobbag.taxes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.kernel.Refused;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The European Central Bank's file, and files that only say they are. */
class EcbFileTest {
    private static final String DAILY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
            <gesmes:subject>Reference rates</gesmes:subject>
            <gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender>
            <Cube><Cube time='2026-11-26'><Cube currency='USD' rate='1.25'/><Cube currency='JPY' rate='160'/></Cube>
            <Cube time='2026-11-25'><Cube currency='USD' rate='1.2'/></Cube></Cube></gesmes:Envelope>""";
    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void isReadIntoTheAgencysCurrency() {
        assertThat(read(DAILY).into(EUR, List.of("USD", "JPY", "EUR"), LocalDate.of(2026, 11, 26)))
                .extracting(rate -> rate.currency() + " " + rate.rate().stripTrailingZeros() + " " + rate.day())
                .containsExactlyInAnyOrder("USD 0.8 2026-11-26", "JPY 0.00625 2026-11-26");
    }

    @Test
    void crossesTheEuroForAnAgencyElsewhere() {
        assertThat(read(DAILY).into(Currency.getInstance("JPY"), List.of("USD", "EUR"), LocalDate.of(2026, 1, 1)))
                .extracting(ExchangeRate::rate)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("160"), new BigDecimal("128"));
    }

    @Test
    void whatIsSomethingElseIsRefused() {
        for (String wrong : List.of(
                "",
                "<a/>",
                "<Cube time='2026-13-01'><Cube currency='USD' rate='1'/></Cube>",
                "<Cube time='2026-11-01'><Cube currency='USD' rate='-1'/></Cube>",
                "<Cube time='2026-11-01'><Cube currency='USD' rate='1e999999999'/></Cube>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY b '1'><!ENTITY c '&b;&b;'>]><Cube time='2026-11-01'><Cube currency='USD' rate='1'>&c;</Cube></Cube>")) {
            assertThatThrownBy(() -> read(wrong)).as(wrong).isInstanceOf(Refused.class);
        }
    }

    private static EcbFile read(String xml) {
        return EcbFile.read(xml.getBytes(StandardCharsets.UTF_8));
    }
}
