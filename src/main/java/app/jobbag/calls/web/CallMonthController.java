package app.jobbag.calls.web;

import app.jobbag.calls.CallMonth;
import app.jobbag.calls.CallMonths;
import app.jobbag.staff.Action;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import app.jobbag.ui.lists.CsvTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which clients were called on which day of a month. */
@Controller
class CallMonthController {
    private static final YearMonth FIRST = YearMonth.of(2000, 1);
    private static final YearMonth LAST = YearMonth.of(2100, 1);

    private final CallMonths months;
    private final CallWords words;

    CallMonthController(CallMonths months, CallWords words) {
        this.months = months;
        this.words = words;
    }

    @GetMapping("/calls/month")
    @Requires(Action.CALL_LIST)
    String index(
            SignedIn who,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(required = false) @Nullable PersonId person,
            Model model) {
        CallMonth shown = months.of(who, person == null ? who.id() : person, read(who, month));
        model.addAttribute("shown", shown);
        model.addAttribute("month", shown.month().toString());
        model.addAttribute("own", shown.whose().equals(who.id()));
        model.addAttribute("monthName", words.month(shown.month()));
        model.addAttribute("days", words.heads(shown.days()));
        model.addAttribute(
                "people",
                Options.from(shown.callers(), each -> each.id().value().toString(), words::caller));
        return "calls/month";
    }

    /** What the month shows, a line for each day on which something is said of a client. */
    @GetMapping("/calls/month.csv")
    @Requires(Action.CALL_LIST)
    void export(
            SignedIn who,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(required = false) @Nullable PersonId person,
            HttpServletResponse response)
            throws IOException {
        CallMonth shown = months.of(who, person == null ? who.id() : person, read(who, month));
        CsvTable.send("calls-" + shown.month(), words.columns(), words.lines(shown), response);
    }

    /** A month that is none is this one. */
    private YearMonth read(SignedIn who, String text) {
        try {
            YearMonth read = YearMonth.parse(text);
            return read.isBefore(FIRST) || read.isAfter(LAST) ? months.thisMonth(who) : read;
        } catch (DateTimeException e) {
            return months.thisMonth(who);
        }
    }
}
