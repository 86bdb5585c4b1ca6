package app.jobbag.schedules;

import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far a signed schedule is, and whose delay it is where a task ends later: everything after it follows (SCH-3). */
@Service
@Transactional
public class Progressing {
    private static final int NOT_DONE = 99;

    private final ScheduleBook book;
    private final SheetRows rows;
    private final Ledgers ledgers;
    private final Delays delays;
    private final AccessPolicy policy;

    /** What is kept beside the lines. */
    @Component("progressLedgers")
    record Ledgers(VersionRows slips, FactRows facts) {}

    Progressing(ScheduleBook book, SheetRows rows, Ledgers ledgers, Delays delays, AccessPolicy policy) {
        this.book = book;
        this.rows = rows;
        this.ledgers = ledgers;
        this.delays = delays;
        this.policy = policy;
    }

    /** A line with whose own it is. */
    private record OwnLine(UUID client, @Nullable UUID person) implements Guarded {
        @Override
        public UUID guardClient() {
            return client;
        }

        @Override
        public @Nullable UUID guardOwner() {
            return person;
        }
    }

    /** Whether the person may say how far that line is. */
    @Transactional(readOnly = true)
    public boolean may(SignedIn who, ScheduleDetails schedule, Task task) {
        return schedule.isSigned()
                && policy.permits(who, Action.SCHEDULE_PROGRESS, new OwnLine(schedule.guardClient(), task.personId()));
    }

    /** @throws Refused when the task ends later by it, and nobody says whose delay that is and why */
    public void report(SignedIn who, ScheduleId id, Reported reported) {
        Schedule schedule = book.find(who, Action.SCHEDULE_SEE, id);
        Sheet before = book.sheet(schedule);
        Task task = before.task(reported.task());
        policy.require(who, Action.SCHEDULE_PROGRESS, new OwnLine(schedule.guardClient(), task.personId()));
        schedule.refuseProgress(reported.version());
        if (before.isSummary(task)) {
            throw new NotFound();
        }
        refuseFuture(reported.progress());
        refuseDone(id, task, reported.progress());
        Sheet after = delays.after(schedule, before.progressed(task.number(), reported.progress()));
        Task now = after.task(task.number());
        int days = delays.days(schedule, task, now);
        if (days > 0) {
            note(who, schedule, new Delay(task, now, days), reported.slip());
        }
        follow(schedule, before, after);
        Changes changes = Changes.none()
                .with("line", null, task.name())
                .with("percent", task.percent(), now.percent())
                .with("end", task.lastDay(), now.lastDay());
        book.note(schedule, "progressed", changes, days > 0 ? reported.slip().why() : null);
    }

    /** Done by what happened elsewhere: where the line ends later by it, somebody is still asked whose delay that is. */
    void settle(Schedule schedule, int number, LocalDate on) {
        Sheet before = book.sheet(schedule);
        Task task = before.find(number).orElse(null);
        if (schedule.baseline() == null || task == null || task.isDone() || before.isSummary(task)) {
            return;
        }
        LocalDate began = task.actualStart() == null ? task.firstDay() : task.actualStart();
        LocalDate start = began == null || began.isAfter(on) ? on : began;
        Sheet after = delays.after(schedule, before.progressed(number, Progress.of(100, start, null, on)));
        Task now = after.task(number);
        if (delays.days(schedule, task, now) > 0) {
            return;
        }
        follow(schedule, before, after);
        noteEnd(schedule, "settled", task, now);
    }

    /** What made it done is open again: the line is as far as it was, unless somebody has said another day meanwhile. */
    void reopen(Schedule schedule, FactRows.Settled fact) {
        Sheet before = book.sheet(schedule);
        Task task = before.find(fact.task()).orElse(null);
        if (task == null || !fact.on().equals(task.actualEnd())) {
            return;
        }
        int percent = Math.min(fact.percentBefore(), NOT_DONE);
        Progress progress = Progress.of(percent, fact.startedBefore(), null, null);
        Sheet after = delays.after(schedule, before.progressed(task.number(), progress));
        follow(schedule, before, after);
        noteEnd(schedule, "reopened", task, after.task(task.number()));
    }

    private void follow(Schedule schedule, Sheet before, Sheet after) {
        rows.follow(schedule, before, after);
        schedule.follow(Forecast.end(after));
    }

    private void noteEnd(Schedule schedule, String verb, Task was, Task is) {
        Changes changes = Changes.none().with("line", null, was.name()).with("end", was.lastDay(), is.lastDay());
        book.note(schedule, verb, changes, null);
    }

    /** A line that is done by what happens elsewhere is not done before that has happened. */
    private void refuseDone(ScheduleId id, Task task, Progress progress) {
        if (progress.actualEnd() != null && !task.isDone()) {
            ledgers.facts().of(id).get().stream()
                    .filter(each -> each.task() == task.number() && !each.isSettled())
                    .findFirst()
                    .ifPresent(each -> {
                        throw new Refused("schedules.refused.byFact", each.name()).at("actualEnd");
                    });
        }
    }

    private record Delay(Task before, Task now, int days) {}

    private void note(SignedIn who, Schedule schedule, Delay delay, SlipDraft draft) {
        Side side = draft.side();
        List<Refused> missing = new ArrayList<>();
        if (side == null || !side.canDelay()) {
            missing.add(new Refused("schedules.refused.whose", delay.days()).at("side"));
        }
        if (draft.why().isBlank()) {
            missing.add(new Refused("schedules.refused.why", delay.days()).at("why"));
        }
        if (side == null || !missing.isEmpty()) {
            throw Refused.all(missing);
        }
        LocalDate was = delay.before().lastDay();
        LocalDate is = delay.now().lastDay();
        if (was != null && is != null) {
            Slip slip = new Slip(delay.before(), delay.days(), side, draft.why(), was, is);
            ledgers.slips().slip(schedule, slip, who, book.now());
            schedule.lose(side, delay.days());
        }
    }

    /** What has happened has happened by now, anywhere on earth. */
    private void refuseFuture(Progress progress) {
        LocalDate latest = book.now().atOffset(ZoneOffset.ofHours(14)).toLocalDate();
        if (progress.actualEnd() != null && progress.actualEnd().isAfter(latest)) {
            throw new Refused("schedules.refused.notYet").at("actualEnd");
        }
        if (progress.actualStart() != null && progress.actualStart().isAfter(latest)) {
            throw new Refused("schedules.refused.notYet").at("actualStart");
        }
    }
}
