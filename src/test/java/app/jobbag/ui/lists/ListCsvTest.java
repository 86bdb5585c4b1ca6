package app.jobbag.ui.lists;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.ui.Formats;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What a spreadsheet is given, in each language (decision 008). */
class ListCsvTest {
    private static final ListDefinition LIST = ListDefinition.of("invoices", "/invoices", "invoice i", "i.id")
            .link("number", "n")
            .text("client", "c")
            .date("listed", "d")
            .instant("queued", "q")
            .number("version", "v")
            .money("total", "t", "x")
            .money("open", "o", "x");
    private static final Instant EVENING = Instant.parse("2026-11-25T21:00:59.153915Z");

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    private final ListCsv csv;

    ListCsvTest() {
        messages.setBasenames("messages/ui", "messages/invoices");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setUseCodeAsDefaultMessage(true);
        csv = new ListCsv(messages, new RowWriter(messages, new Formats(messages)));
    }

    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Europe/London|A-1,Casa Sol,2026-12-31,2026-11-25 21:00,2.5,2239.11,EUR,-1239.11,EUR",
                "es|Europe/Madrid|A-1;Casa Sol;2026-12-31;2026-11-25 22:00;2,5;2239,11;EUR;-1239,11;EUR",
                "zh-CN|Asia/Shanghai|A-1,Casa Sol,2026-12-31,2026-11-26 05:00,2.5,2239.11,EUR,-1239.11,EUR"
            })
    void writesValuesAsTheReadersSpreadsheetTakesThem(String language, String zone, String line) throws IOException {
        reader(language, zone);
        assertThat(rows(row("A-1", "Casa Sol", "EUR", "2239.1100", "-1239.1100")))
                .isEqualTo(line + "\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|EUR|1234567.00",
                "es|EUR|1234567,00",
                "en|JPY|1234567",
                "es|JPY|1234567",
                "zh-CN|CNY|1234567.00"
            })
    void givesAmountsTheirCurrencysDigitsAndNoGroups(String language, String currency, String amount)
            throws IOException {
        reader(language, "UTC");
        assertThat(rows(row("A-1", "Casa Sol", currency, "1234567.0000", "0.0000")))
                .contains(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en|\"Total, currency\",Open,\"Open, currency\"",
                "es|Total;Total, moneda;Pendiente;Pendiente, moneda",
                "zh-CN|价税合计,价税合计，币种,待收,待收，币种"
            })
    void namesEachCurrencyAfterItsAmount(String language, String heads) throws IOException {
        reader(language, "UTC");
        StringBuilder out = new StringBuilder();
        csv.head(LIST, new ListRequest(Map.of()), out);
        assertThat(out).startsWith("\ufeff").endsWith(heads + "\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"en|,\"Sol, mar\",|,Sol; mar,", "es|;Sol, mar;|;\"Sol; mar\";"})
    void quotesWhatHoldsItsSeparator(String language, String comma, String semicolon) throws IOException {
        reader(language, "UTC");
        assertThat(rows(row("A-1", "Sol, mar", "EUR", "1", "1"))).contains(comma);
        assertThat(rows(row("A-1", "Sol; mar", "EUR", "1", "1"))).contains(semicolon);
        assertThat(rows(row("A-1", "Sol \"sur\"", "EUR", "1", "1"))).contains("\"Sol \"\"sur\"\"\"");
    }

    @Test
    void makesTextOfFormulasAndNothingOfWhatIsMissing() throws IOException {
        reader("es", "UTC");
        Row row = new Row(
                UUID.randomUUID(),
                "",
                1,
                List.of(value("=2+2"), value("@sum"), value(null), value(null), value(null), value(null), value(null)));
        assertThat(rows(row)).isEqualTo("'=2+2;'@sum;;;;;;;\r\n");
    }

    private String rows(Row row) throws IOException {
        StringBuilder out = new StringBuilder();
        csv.rows(LIST, new ListRequest(Map.of()), List.of(row), out);
        return out.toString();
    }

    private static Row row(String number, String client, String currency, String total, String open) {
        return new Row(
                UUID.randomUUID(),
                "",
                1,
                List.of(
                        value(number),
                        value(client),
                        value(LocalDate.of(2026, 12, 31)),
                        value(EVENING),
                        value(new BigDecimal("2.50")),
                        new Row.Value(new BigDecimal(total), currency),
                        new Row.Value(new BigDecimal(open), currency)));
    }

    private static Row.Value value(@Nullable Object shown) {
        return new Row.Value(shown, null);
    }

    private static void reader(String language, String zone) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        LocaleContextHolder.setTimeZone(TimeZone.getTimeZone(zone));
    }
}
