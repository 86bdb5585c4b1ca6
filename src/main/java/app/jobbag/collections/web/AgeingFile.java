package app.jobbag.collections.web;

import app.jobbag.collections.ClientReceivables;
import app.jobbag.collections.ReceivablesSheet;
import app.jobbag.kernel.Money;
import app.jobbag.ui.lists.CsvTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The ageing of a day for the reader's spreadsheet. */
@Component
class AgeingFile {
    private static final List<String> HEADS = List.of(
            "collections.file.day",
            "invoices.field.client",
            "collections.file.code",
            "collections.file.currency",
            "collections.file.invoices",
            "collections.ageing.current",
            "collections.ageing.to30",
            "collections.ageing.to60",
            "collections.ageing.to90",
            "collections.ageing.older",
            "collections.ageing.total");

    private final MessageSource messages;

    AgeingFile(MessageSource messages) {
        this.messages = messages;
    }

    void send(ReceivablesSheet sheet, HttpServletResponse response) throws IOException {
        List<String> heads = HEADS.stream()
                .map(key -> messages.getMessage(key, null, LocaleContextHolder.getLocale()))
                .toList();
        List<List<Object>> rows =
                sheet.clients().stream().map(row -> row(sheet, row)).toList();
        CsvTable.send("ageing-" + sheet.day(), heads, rows, response);
    }

    private static List<Object> row(ReceivablesSheet sheet, ClientReceivables row) {
        List<Object> cells = new ArrayList<>();
        cells.add(sheet.day());
        cells.add(row.name());
        cells.add(row.code());
        cells.add(row.open().current().currency().getCurrencyCode());
        cells.add(row.invoices());
        Stream.concat(row.open().buckets().stream(), Stream.of(row.open().total()))
                .map(Money::amount)
                .forEach(cells::add);
        return cells;
    }
}
