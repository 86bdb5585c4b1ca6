package app.jobbag.cockpit.web;

import app.jobbag.cockpit.FigureBoard;
import app.jobbag.cockpit.FigureLine;
import app.jobbag.cockpit.FigureShares;
import app.jobbag.cockpit.FigureShares.Share;
import app.jobbag.targets.Progress;
import app.jobbag.ui.lists.CsvTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The figures as files: all of them by week, or one with what it is made of. */
@Component
class FigureSheets {
    private final MessageSource messages;

    FigureSheets(MessageSource messages) {
        this.messages = messages;
    }

    void send(FigureBoard board, HttpServletResponse response) throws IOException {
        List<String> heads = new ArrayList<>(List.of(text("cockpit.column.figure"), text("cockpit.column.currency")));
        board.lines().stream()
                .findFirst()
                .ifPresent(
                        line -> line.weeks().stream().map(LocalDate::toString).forEach(heads::add));
        CsvTable.send(
                "week",
                heads,
                board.lines().stream().flatMap(line -> rows(board, line)).toList(),
                response);
    }

    void send(FigureShares shares, HttpServletResponse response) throws IOException {
        List<String> heads = List.of("week", "client", "person", "part", "currency", "value").stream()
                .map(column -> text("cockpit.column." + column))
                .toList();
        CsvTable.send(
                "week-" + shares.figure().key(),
                heads,
                shares.rows().stream().map(row -> row(shares, row)).toList(),
                response);
    }

    /** Below a figure with a target, the target of the running week's quarter. */
    private Stream<List<?>> rows(FigureBoard board, FigureLine line) {
        Progress goal = board.goals().of(line);
        if (goal == null || goal.target() == null) {
            return Stream.of(row(line));
        }
        List<Object> target = new ArrayList<>(Collections.nCopies(line.weeks().size() + 2, ""));
        target.set(0, text("cockpit.figure." + line.figure().key()) + " – " + text("cockpit.column.target"));
        target.set(1, goal.target().currency().getCurrencyCode());
        target.set(target.size() - 1, goal.target().amount());
        return Stream.of(row(line), target);
    }

    private List<?> row(FigureLine line) {
        List<Object> row = new ArrayList<>();
        row.add(text("cockpit.figure." + line.figure().key()));
        row.add(Objects.requireNonNullElse(line.currency(), ""));
        row.addAll(line.values());
        return row;
    }

    private List<?> row(FigureShares shares, Share share) {
        return List.of(
                share.week(),
                share.client(),
                Objects.requireNonNullElse(share.person(), ""),
                share.part().isEmpty()
                        ? ""
                        : text("cockpit.part." + shares.figure().key() + "." + share.part()),
                Objects.requireNonNullElse(share.currency(), ""),
                share.value());
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
