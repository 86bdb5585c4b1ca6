package app.jobbag.journals.web;

import app.jobbag.journals.JournalLine;
import app.jobbag.kernel.Money;
import app.jobbag.ui.lists.CsvTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The journal for the accountant's program: one line a row, debit and credit of each entry the same. */
@Component
class JournalFile {
    private static final List<String> COLUMNS = List.of(
            "month",
            "entry",
            "day",
            "code",
            "account",
            "clientCode",
            "client",
            "source",
            "said",
            "rate",
            "debit",
            "credit",
            "base",
            "own",
            "currency");

    private final MessageSource messages;

    JournalFile(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * Written aside first, so that a slow reader holds no transaction, and no file is half of one.
     *
     * @param lines gives each line to whoever asks
     */
    void send(String name, Consumer<Consumer<JournalLine>> lines, HttpServletResponse response) throws IOException {
        Path aside = Files.createTempFile("jobbag-journal", ".csv");
        try {
            try (Writer out = Files.newBufferedWriter(aside)) {
                out.append(CsvTable.head(COLUMNS.stream()
                        .map(each -> text("journals.column." + each))
                        .toList()));
                lines.accept(line -> write(line, out));
            }
            CsvTable.announce(name, response);
            Files.copy(aside, response.getOutputStream());
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private void write(JournalLine line, Writer out) {
        try {
            out.append(CsvTable.line(row(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Object> row(JournalLine line) {
        List<Object> cells = new ArrayList<>();
        cells.add(line.day().toString().substring(0, 7));
        cells.add(line.entry());
        cells.add(line.day());
        cells.add(line.code());
        cells.add(text("journals.account." + line.account()));
        cells.add(line.clientCode());
        cells.add(line.clientName());
        cells.add(text("journals.source." + line.source()));
        cells.add(line.said());
        cells.add(line.taxPercent() == null ? "" : line.taxPercent());
        cells.add(amount(line.debit()));
        cells.add(amount(line.credit()));
        cells.add(line.baseCurrency());
        cells.add(line.own());
        cells.add(line.currency());
        return cells;
    }

    private static Object amount(Money money) {
        return money.isZero() ? "" : money;
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
