package app.jobbag.schedules.web;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.schedules.Comparing;
import app.jobbag.schedules.FactLine;
import app.jobbag.schedules.Progressing;
import app.jobbag.schedules.ScheduleDetails;
import app.jobbag.schedules.ScheduleGuard;
import app.jobbag.schedules.ScheduleId;
import app.jobbag.schedules.ScheduleQueries;
import app.jobbag.schedules.ScheduleState;
import app.jobbag.schedules.Sheet;
import app.jobbag.schedules.SlipLine;
import app.jobbag.schedules.Task;
import app.jobbag.schedules.gantt.Zoom;
import app.jobbag.staff.Absences;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the pages of a schedule together, each in one read transaction. */
@Component
class SchedulePage {
    private final ScheduleQueries queries;
    private final AccessPolicy policy;
    private final Beside beside;
    private final Trail trail;
    private final Clock clock;

    /** What its page says besides. */
    @Component("schedulePageBeside")
    record Beside(
            ScheduleGuard guard, Comparing comparing, Progressing progressing, Absences absences, GanttView gantt) {}

    SchedulePage(ScheduleQueries queries, AccessPolicy policy, Beside beside, Trail trail, Clock clock) {
        this.queries = queries;
        this.policy = policy;
        this.beside = beside;
        this.trail = trail;
        this.clock = clock;
    }

    /** What the reader may do on the page. */
    public record Rights(boolean write, boolean edit, boolean pass, boolean sign) {}

    /** A schedule with its lines. */
    record Both(ScheduleDetails schedule, Sheet sheet) {}

    @Transactional(readOnly = true)
    public void show(SignedIn who, ScheduleId id, Zoom zoom, Model model) {
        beside.guard().expect();
        Later<List<TrailEntry>> history = trail.later("schedule", id.value());
        Later<List<SlipLine>> slips = queries.slips(id);
        Both both = require(who, Action.SCHEDULE_SEE, id, model);
        ScheduleDetails schedule = both.schedule();
        if (schedule.state() == ScheduleState.DRAFT && rights(who, schedule).write()) {
            model.addAttribute("guard", beside.guard().look(schedule, both.sheet()));
        }
        Chart.Drawn drawn = (Chart.Drawn) Objects.requireNonNull(model.getAttribute("drawn"));
        model.addAttribute("gantt", beside.gantt().svg(schedule.title(), drawn, zoom));
        model.addAttribute("zoom", zoom);
        model.addAttribute("zooms", Zoom.values());
        model.addAttribute("slips", slips.get());
        model.addAttribute("percent", both.sheet().percent());
        model.addAttribute("history", history.get());
    }

    /** For every page of it: its lines, beside what both signed. */
    @Transactional(readOnly = true)
    public Both require(SignedIn who, Action action, ScheduleId id, Model model) {
        Later<ScheduleDetails> found = queries.details(id);
        Later<Sheet> now = queries.sheet(id);
        Later<Optional<Sheet>> signed = queries.baseline(id);
        Later<List<FactLine>> facts = queries.facts(id);
        ScheduleDetails schedule = found.get();
        policy.require(who, action, schedule);
        Rights rights = rights(who, schedule);
        Both both = new Both(schedule, now.get());
        Sheet baseline = signed.get().orElse(null);
        LocalDate today = LocalDate.now(clock.withZone(who.zone()));
        model.addAttribute("schedule", schedule);
        model.addAttribute("rights", rights);
        model.addAttribute("facts", facts.get().stream().collect(Collectors.toMap(FactLine::task, each -> each)));
        Chart.Drawn drawn = new Chart.Drawn(both.sheet(), baseline, today, task -> url(who, both, rights, task));
        model.addAttribute("drawn", drawn);
        model.addAttribute("chart", Chart.of(drawn));
        if (baseline != null) {
            model.addAttribute("moved", beside.comparing().between(schedule.client(), baseline, both.sheet()));
        }
        return both;
    }

    /** The line as it is told how far it is. */
    @Transactional(readOnly = true)
    public Task line(SignedIn who, ScheduleId id, int number, Model model) {
        Both both = require(who, Action.SCHEDULE_SEE, id, model);
        Task task = both.sheet().task(number);
        if (!beside.progressing().may(who, both.schedule(), task)
                || both.sheet().isSummary(task)) {
            throw new NotFound();
        }
        model.addAttribute("task", task);
        return task;
    }

    private @Nullable String url(SignedIn who, Both both, Rights rights, Task task) {
        ScheduleDetails schedule = both.schedule();
        String address = "/schedules/" + schedule.id().value() + "/tasks/" + task.number();
        if (rights.edit()) {
            return address;
        }
        boolean told = !both.sheet().isSummary(task) && beside.progressing().may(who, schedule, task);
        return told ? address + "/progress/new" : null;
    }

    private Rights rights(SignedIn who, ScheduleDetails schedule) {
        boolean write = policy.permits(who, Action.SCHEDULE_WRITE, schedule);
        ScheduleDetails.Asked asked = schedule.asked();
        ScheduleDetails.Signing turn = asked == null ? null : asked.waiting();
        return new Rights(
                write,
                write && schedule.state() == ScheduleState.DRAFT,
                policy.permits(who, Action.GUARD_PASS, schedule),
                write && turn != null && !turn.isContact() && isTurnOf(who, turn.who()));
    }

    /** Or that of somebody away, for the deputy. */
    private boolean isTurnOf(SignedIn who, UUID signer) {
        return signer.equals(who.id().value())
                || beside.absences().standsFor(who.id()).contains(new PersonId(signer));
    }
}
