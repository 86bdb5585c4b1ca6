package app.jobbag.ui.lists;

import app.jobbag.kernel.Money;
import app.jobbag.ui.Formats;
import app.jobbag.ui.Tones;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Writes a list's rows as HTML, everything escaped: several times faster than template expressions cell by cell. */
@Component
class RowWriter {
    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("\\b[A-Z]{2,4}-\\d{4}-\\d{4,}\\b");

    private final MessageSource messages;
    private final Formats formats;

    RowWriter(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    String rows(ListDefinition list, Set<String> shown, List<Row> rows) {
        StringBuilder html = new StringBuilder(rows.size() * 400);
        List<String> openings =
                list.columns().stream().map(column -> opening(list, column)).toList();
        for (Row row : rows) {
            html.append("<tr>");
            for (int i = 0; i < list.columns().size(); i++) {
                Column column = list.columns().get(i);
                if (shown.contains(column.name())) {
                    html.append(openings.get(i));
                    cell(html, list, row, column, row.values().get(i));
                }
            }
            html.append("</tr>\n");
        }
        return html.toString();
    }

    private String opening(ListDefinition list, Column column) {
        if (!column.cell().needsItsName()) {
            return "<td>";
        }
        String name =
                messages.getMessage(list.name() + ".column." + column.name(), null, LocaleContextHolder.getLocale());
        return "<td class=\"" + (column.cell().onTheRight() ? "num" : "date") + "\" data-label=\"" + escaped(name)
                + "\">";
    }

    private void cell(StringBuilder html, ListDefinition list, Row row, Column column, Row.Value value) {
        switch (column.cell()) {
            case LINK ->
                html.append("<a href=\"")
                        .append(list.address())
                        .append('/')
                        .append(row.id())
                        .append("\">")
                        .append(unbroken(text(column, value)))
                        .append("</a>");
            case STATUS -> chip(html, column, value);
            default -> html.append(unbroken(text(column, value)));
        }
        html.append("</td>");
    }

    private void chip(StringBuilder html, Column column, Row.Value value) {
        if (value.shown() != null) {
            html.append("<span class=\"chip chip-")
                    .append(Tones.of(value.shown().toString()))
                    .append("\">")
                    .append(escaped(text(column, value)))
                    .append("</span>");
        }
    }

    /** The value as text in the reader's language. */
    String text(Column column, Row.Value value) {
        Object shown = value.shown();
        if (shown == null) {
            return column.cell() == Cell.LINK && column.extra() != null
                    ? messages.getMessage(column.extra(), null, LocaleContextHolder.getLocale())
                    : "";
        }
        String text;
        switch (column.cell()) {
            case TEXT, LINK -> text = shown.toString();
            case DATE -> text = formats.date((LocalDate) shown);
            case INSTANT -> text = formats.instant((Instant) shown);
            case NUMBER -> text = formats.number((Number) shown);
            case MONEY -> text = formats.money(new Money((BigDecimal) shown, currency(value.currency())));
            case STATUS -> text = messages.getMessage(column.extra() + shown, null, LocaleContextHolder.getLocale());
            default -> throw new IllegalStateException(column.name());
        }
        return text;
    }

    private static Currency currency(@Nullable String code) {
        return Currency.getInstance(code);
    }

    /** The number of a document stays in one line, wherever it stands in a text. */
    private static String unbroken(String text) {
        return DOCUMENT_NUMBER.matcher(escaped(text)).replaceAll("<span class=\"unbroken\">$0</span>");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
