package app.jobbag.targets.web;

import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.targets.Measure;
import app.jobbag.targets.Progress;
import app.jobbag.targets.TargetBoard;
import app.jobbag.targets.TargetQueries;
import app.jobbag.targets.TargetQuestion;
import app.jobbag.targets.TargetRow;
import app.jobbag.ui.lists.CsvTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Actual against target over the quarters of a year, on screen and as a file. */
@Controller
class TargetBoardController {
    private final TargetQueries queries;
    private final MessageSource messages;

    TargetBoardController(TargetQueries queries, MessageSource messages) {
        this.queries = queries;
        this.messages = messages;
    }

    @ModelAttribute("question")
    TargetQuestion question(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Measure measure,
            @RequestParam(defaultValue = "") String name) {
        return new TargetQuestion(year, measure == null ? Measure.INVOICED : measure, name.strip());
    }

    @GetMapping("/targets")
    @Requires(Action.TARGET_SEE)
    String index(
            SignedIn who, @ModelAttribute(name = "question", binding = false) TargetQuestion question, Model model) {
        model.addAttribute("board", queries.board(who, question));
        model.addAttribute("measures", Measure.values());
        return "targets/index";
    }

    /** All three at once: a row for each of them of each person and client. */
    @GetMapping("/targets.csv")
    @Requires(Action.TARGET_SEE)
    void export(
            SignedIn who,
            @ModelAttribute(name = "question", binding = false) TargetQuestion question,
            HttpServletResponse response)
            throws IOException {
        List<List<?>> rows = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            rows.addAll(rows(queries.whole(who, new TargetQuestion(question.year(), measure, question.name()))));
        }
        List<String> heads = Stream.of("measure", "by", "name", "quarter", "currency", "actual", "target", "percent")
                .map(column -> text("targets.column." + column))
                .toList();
        CsvTable.send("targets", heads, rows, response);
    }

    private List<List<?>> rows(TargetBoard board) {
        List<List<?>> rows = new ArrayList<>();
        board.sides().people().forEach(row -> rows.addAll(rows(board, "targets.person", row)));
        board.sides().clients().forEach(row -> rows.addAll(rows(board, "targets.client", row)));
        return rows;
    }

    private List<List<?>> rows(TargetBoard board, String by, TargetRow row) {
        List<List<?>> rows = new ArrayList<>();
        for (int n = 0; row.id() != null && n < 4; n++) {
            Progress progress = row.quarters().get(n);
            rows.add(List.of(
                    text("targets.measure." + board.measure()),
                    text(by),
                    row.name(),
                    board.year() + "-Q" + (n + 1),
                    board.currency().getCurrencyCode(),
                    progress.actual().amount(),
                    progress.target() == null ? "" : progress.target().amount(),
                    progress.percent() == null ? "" : progress.percent()));
        }
        return rows;
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
