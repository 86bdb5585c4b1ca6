package app.jobbag.ui.lists;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.ui.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

class RowWriterTest {
    private static final ListDefinition LIST = ListDefinition.of("orders", "/orders", "o", "o.id")
            .link("title", "t")
            .text("client", "c")
            .date("due", "d")
            .money("total", "m", "x")
            .status("state", "s", "state.");
    private static final UUID ID = new UUID(0, 7);

    private final StaticMessageSource messages = new StaticMessageSource();

    @BeforeEach
    void readInEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        messages.addMessage("orders.column.due", Locale.ENGLISH, "Due & late");
        messages.addMessage("orders.column.total", Locale.ENGLISH, "Total");
        messages.addMessage("state.OPEN", Locale.ENGLISH, "open");
    }

    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void namesTheValuesThatSayNothingAloneAndNoOthers() {
        assertThat(row("Cartel", "Casa Sol"))
                .contains("<td class=\"date\" data-label=\"Due &amp; late\">Wed 25 Nov 2026</td>")
                .contains("<td class=\"num\" data-label=\"Total\">1,210.00\u00a0EUR</td>")
                .contains("<td>Casa Sol</td>")
                .contains("<td><span class=\"chip chip-warn\">open</span></td>");
    }

    @Test
    void keepsDocumentNumbersInOneLineAndEscapesTheRest() {
        assertThat(row("JB-2026-0093 <Cartel>", "A-4 & INV-2026-10007"))
                .contains("<a href=\"/orders/" + ID
                        + "\"><span class=\"unbroken\">JB-2026-0093</span> &lt;Cartel&gt;</a>")
                .contains("<td>A-4 &amp; <span class=\"unbroken\">INV-2026-10007</span></td>");
    }

    private String row(String title, String client) {
        List<Row.Value> values = List.of(
                new Row.Value(title, null),
                new Row.Value(client, null),
                new Row.Value(LocalDate.of(2026, 11, 25), null),
                new Row.Value(new BigDecimal("1210.0000"), "EUR"),
                new Row.Value("OPEN", null));
        return new RowWriter(messages, new Formats(messages))
                .rows(LIST, Set.of("title", "client", "due", "total", "state"), List.of(new Row(ID, "", 1, values)));
    }
}
