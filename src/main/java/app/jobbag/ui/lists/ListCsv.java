package app.jobbag.ui.lists;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * A list as CSV for spreadsheets: the visible columns, UTF-8 with its mark, dates as ISO, amounts plain with the currency in
 * a column of its own, and nothing that a spreadsheet would take for a formula.
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
                heads.add(text(list.name() + ".column." + column.name()));
                if (column.cell() == Cell.MONEY) {
                    heads.add(text("ui.list.currency"));
                }
            }
        }
        out.append('\ufeff').append(line(heads));
    }

    void rows(ListDefinition list, ListRequest request, List<Row> rows, Appendable out) throws IOException {
        Set<String> shown = ListPages.shown(list, request);
        for (Row row : rows) {
            List<String> fields = new ArrayList<>();
            for (int i = 0; i < list.columns().size(); i++) {
                Column column = list.columns().get(i);
                if (shown.contains(column.name())) {
                    add(fields, column, row.values().get(i));
                }
            }
            out.append(line(fields));
        }
    }

    private void add(List<String> fields, Column column, Row.Value value) {
        Object shown = value.shown();
        switch (column.cell()) {
            case MONEY -> {
                fields.add(shown == null ? "" : shown.toString());
                fields.add(value.currency() == null ? "" : value.currency());
            }
            case STATUS -> fields.add(writer.text(column, value));
            case NUMBER, DATE, INSTANT -> fields.add(shown == null ? "" : shown.toString());
            default -> fields.add(inert(shown == null ? "" : shown.toString()));
        }
    }

    /** A spreadsheet runs what begins like a formula; an apostrophe makes it text. */
    static String inert(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String line(List<String> fields) {
        StringWriter line = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(line)) {
            writer.writeRecord(fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
