package app.jobbag.withholdings.web;

import app.jobbag.ui.lists.CsvTable;
import app.jobbag.withholdings.WithheldYear;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What clients withheld in a year and certified of it, for the reader's spreadsheet. */
@Component
class WithheldFile {
    private static final List<String> HEADS = List.of(
            "withholdings.year",
            "invoices.field.client",
            "collections.file.code",
            "collections.file.currency",
            "withholdings.invoices",
            "withholdings.withheld",
            "withholdings.certified",
            "withholdings.difference",
            "withholdings.lastOn",
            "withholdings.state");

    private final MessageSource messages;

    WithheldFile(MessageSource messages) {
        this.messages = messages;
    }

    void send(int year, List<WithheldYear> rows, HttpServletResponse response) throws IOException {
        List<List<Object>> lines = rows.stream().map(row -> line(year, row)).toList();
        CsvTable.send("withheld-" + year, HEADS.stream().map(this::said).toList(), lines, response);
    }

    private List<Object> line(int year, WithheldYear row) {
        Object lastOn = row.lastOn();
        return List.of(
                String.valueOf(year),
                row.name(),
                row.code(),
                row.withheld().currency().getCurrencyCode(),
                row.invoices(),
                row.withheld(),
                row.certified(),
                row.missing(),
                lastOn == null ? "" : lastOn,
                said("withholdings.state." + row.state()));
    }

    private String said(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
