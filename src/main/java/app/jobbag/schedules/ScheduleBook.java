package app.jobbag.schedules;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the services of this module find a schedule, held still, and note what became of it. */
@Component
class ScheduleBook {
    static final String SUBJECT = "schedule";

    private final Schedules schedules;
    private final SheetRows rows;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Clock clock;

    ScheduleBook(Schedules schedules, SheetRows rows, AccessPolicy policy, Trail trail, Clock clock) {
        this.schedules = schedules;
        this.rows = rows;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    /** As nobody else changes it until the transaction ends. */
    Schedule find(SignedIn who, Action action, ScheduleId id) {
        Schedule schedule = schedules.lock(id.value()).orElseThrow(NotFound::new);
        policy.require(who, action, schedule);
        return schedule;
    }

    /** The schedule of a version that was sent. */
    Schedule ofVersion(UUID version) {
        return find(rows.scheduleOf(version));
    }

    Schedule find(ScheduleId id) {
        return schedules.lock(id.value()).orElseThrow(NotFound::new);
    }

    Sheet sheet(Schedule schedule) {
        return rows.read(schedule.id(), schedule.startsOn()).get();
    }

    Schedule keep(Schedule schedule) {
        return schedules.saveAndFlush(schedule);
    }

    Instant now() {
        return clock.instant();
    }

    void note(Schedule schedule, String verb) {
        note(schedule, verb, Changes.none(), null);
    }

    void note(Schedule schedule, String verb, Changes what, @Nullable String reason) {
        trail.note(TrailNote.of(SUBJECT, schedule.id().value(), schedule.guardClient(), verb)
                .changing(what)
                .because(reason));
    }
}
