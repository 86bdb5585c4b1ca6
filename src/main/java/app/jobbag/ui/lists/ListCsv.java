package app.jobbag.ui.lists;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * A list as CSV for the reader's spreadsheet: the visible columns, UTF-8 with its mark, amounts and their currency in two
 * columns, and nothing that a spreadsheet would take for a formula.
 */
@Component
class ListCsv {
    private final MessageSource messages;
    private final RowWriter writer;

    ListCsv(MessageSource messages, RowWriter writer) {
        this.messages = messages;
        this.writer = writer;
    }

    void head(ListDefinition list, ListRequest request, Appendable out) throws IOException {
        Set<String> shown = ListPages.shown(list, request);
        List<String> heads = new ArrayList<>();
        for (Column column : list.columns()) {
            if (shown.contains(column.name())) {
                String head = text(list.name() + ".column." + column.name());
                heads.add(head);
                if (column.cell() == Cell.MONEY) {
                    heads.add(text("ui.list.currency", head));
                }
            }
        }
        out.append('\ufeff').append(line(heads, notation()));
    }

    void rows(ListDefinition list, ListRequest request, List<Row> rows, Appendable out) throws IOException {
        Set<String> shown = ListPages.shown(list, request);
        CsvNotation notation = notation();
        for (Row row : rows) {
            List<String> fields = new ArrayList<>();
            for (int i = 0; i < list.columns().size(); i++) {
                Column column = list.columns().get(i);
                if (shown.contains(column.name())) {
                    add(fields, column, row.values().get(i), notation);
                }
            }
            out.append(line(fields, notation));
        }
    }

    private void add(List<String> fields, Column column, Row.Value value, CsvNotation notation) {
        fields.add(value.shown() == null ? "" : field(column, value, value.shown(), notation));
        if (column.cell() == Cell.MONEY) {
            fields.add(value.currency() == null ? "" : value.currency());
        }
    }

    private String field(Column column, Row.Value value, Object shown, CsvNotation notation) {
        return switch (column.cell()) {
            case MONEY -> notation.amount((BigDecimal) shown, Currency.getInstance(value.currency()));
            case NUMBER -> notation.number((Number) shown);
            case DATE -> notation.date((LocalDate) shown);
            case INSTANT -> notation.instant((Instant) shown);
            case STATUS -> writer.text(column, value);
            case TEXT, LINK -> inert(shown.toString());
        };
    }

    /** A spreadsheet runs what begins like a formula; an apostrophe makes it text. */
    static String inert(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    static CsvNotation notation() {
        return new CsvNotation(
                LocaleContextHolder.getLocale(),
                LocaleContextHolder.getTimeZone().toZoneId());
    }

    static String line(List<String> fields, CsvNotation notation) {
        StringWriter line = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().fieldSeparator(notation.separator()).build(line)) {
            writer.writeRecord(fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
