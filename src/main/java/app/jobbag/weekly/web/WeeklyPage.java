package app.jobbag.weekly.web;

import app.jobbag.clients.guard.GuardPassForm;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import app.jobbag.weekly.Colour;
import app.jobbag.weekly.Section;
import app.jobbag.weekly.WeeklyAround;
import app.jobbag.weekly.WeeklyDetails;
import app.jobbag.weekly.WeeklyQueries;
import app.jobbag.weekly.WeeklyReader;
import app.jobbag.weekly.WeeklyReportId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the pages of a report together, each in one read transaction. */
@Component
class WeeklyPage {
    private final WeeklyQueries queries;
    private final Trail trail;
    private final AccessPolicy policy;
    private final Options options;
    private final Clock clock;

    WeeklyPage(WeeklyQueries queries, Trail trail, AccessPolicy policy, Options options, Clock clock) {
        this.queries = queries;
        this.trail = trail;
        this.policy = policy;
        this.options = options;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public WeeklyDetails show(SignedIn who, WeeklyReportId id, Model model) {
        Later<WeeklyAround> around = queries.around(id);
        Later<List<WeeklyReader>> readers = queries.readers(id);
        Later<List<TrailEntry>> history = trail.later("weeklyReport", id.value());
        WeeklyQueries.Shown shown = queries.show(who, id);
        WeeklyDetails report = shown.report();
        model.addAttribute("report", report);
        model.addAttribute("guard", shown.guard());
        model.addAttribute("around", around.get());
        model.addAttribute("readers", readers.get());
        model.addAttribute("history", history.get());
        model.addAttribute("write", policy.permits(who, Action.WEEKLY_WRITE, report));
        model.addAttribute("mayPass", policy.permits(who, Action.GUARD_PASS, report));
        model.addAttribute("late", report.isLate(clock.instant()));
        return report;
    }

    @Transactional(readOnly = true)
    public WeeklyForm edit(SignedIn who, WeeklyReportId id, Model model) {
        WeeklyForm form = WeeklyForm.of(about(who, id, model));
        model.addAttribute("form", form);
        return form;
    }

    @Transactional(readOnly = true)
    public WeeklyDetails about(SignedIn who, WeeklyReportId id, Model model) {
        WeeklyDetails report = queries.open(who, id);
        model.addAttribute("report", report);
        model.addAttribute("colours", options.of(Colour.values(), "weekly.colour."));
        model.addAttribute("sections", options.of(Section.values(), "weekly.section."));
        return report;
    }

    void blank(WeeklyDetails report, Model model) {
        model.addAttribute("form", WeeklySendingForm.at(report.version()));
        model.addAttribute("guardPass", new GuardPassForm());
    }
}
