package app.jobbag.journals.web;

import app.jobbag.journals.JournalLine;
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

/** The journal for the accountant's program: one line a row, debit and credit of each entry the same. */
@Component
class JournalFile {
    private final MessageSource messages;

    JournalFile(MessageSource messages) {
        this.messages = messages;
    }

    void send(String name, List<JournalLine> lines, HttpServletResponse response) throws IOException {
        List<String> heads = Stream.of(
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
                        "currency")
                .map(column -> text("journals.column." + column))
                .toList();
        CsvTable.send(name, heads, lines.stream().map(this::row).toList(), response);
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
