package app.jobbag.hospitality.web;

import app.jobbag.hospitality.HospitalitySums;
import app.jobbag.hospitality.HospitalitySums.Sum;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was spent on hospitality in a month or a year, by client or by person. */
@Controller
class SummaryController {
    private final HospitalitySums sums;
    private final Clock clock;

    SummaryController(HospitalitySums sums, Clock clock) {
        this.sums = sums;
        this.clock = clock;
    }

    @GetMapping("/hospitality/summary")
    @Requires(Action.HOSPITALITY_SEE)
    String index(
            SignedIn who,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "client") String by,
            Model model) {
        SummaryPeriod shown = SummaryPeriod.of(period, YearMonth.now(clock.withZone(who.zone())));
        boolean person = by.equals("person");
        List<Sum> found =
                person ? sums.byPerson(shown.from(), shown.until()) : sums.byClient(shown.from(), shown.until());
        model.addAttribute("period", shown);
        model.addAttribute("by", person ? "person" : "client");
        model.addAttribute("sums", found);
        model.addAttribute("totals", HospitalitySums.totals(found));
        return "hospitality/summary";
    }
}
