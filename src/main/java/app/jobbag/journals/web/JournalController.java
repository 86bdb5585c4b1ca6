package app.jobbag.journals.web;

import app.jobbag.journals.Journals;
import app.jobbag.journals.Reconciling;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The journal of a month, some months of it as a file, and the proof that it says what the documents say. */
@Controller
class JournalController {
    private final Journals journals;
    private final Reconciling reconciling;
    private final JournalFile file;

    JournalController(Journals journals, Reconciling reconciling, JournalFile file) {
        this.journals = journals;
        this.reconciling = reconciling;
        this.file = file;
    }

    @GetMapping("/journal")
    @Requires(Action.JOURNAL_SEE)
    String index(SignedIn who, @RequestParam(defaultValue = "") String month, JournalQuery query, Model model) {
        model.addAttribute("journal", journals.month(who, read(month), query.look()));
        return "journals/index";
    }

    /** Without a second month, that one alone. */
    @GetMapping("/journal.csv")
    @Requires(Action.JOURNAL_SEE)
    void export(
            SignedIn who,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String until,
            JournalQuery query,
            HttpServletResponse response)
            throws IOException {
        YearMonth from = journals.month(read(month));
        YearMonth last = read(until);
        YearMonth to = last == null || last.isBefore(from) ? from : last;
        String name = "journal-" + from + (to.equals(from) ? "" : "-" + to);
        file.send(name, taker -> journals.each(who, new Journals.Months(from, to), query.look(), taker), response);
    }

    @GetMapping("/reconciliation")
    @Requires(Action.JOURNAL_SEE)
    String reconciliation(SignedIn who, @RequestParam(defaultValue = "") String month, Model model) {
        YearMonth asked = journals.month(read(month));
        model.addAttribute("month", asked);
        model.addAttribute("report", reconciling.month(who, asked));
        return "journals/reconciliation";
    }

    /** What is no month of our time is none. */
    private static @Nullable YearMonth read(String text) {
        try {
            YearMonth month = text.isBlank() ? null : YearMonth.parse(text.strip());
            return month == null || month.getYear() < 1990 || month.getYear() > 2200 ? null : month;
        } catch (DateTimeException noMonth) {
            return null;
        }
    }
}
