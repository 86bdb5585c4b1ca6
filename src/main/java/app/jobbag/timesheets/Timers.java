package app.jobbag.timesheets;

import app.jobbag.bookings.Bookings;
import app.jobbag.bookings.Hours;
import app.jobbag.bookings.TimeDraft;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.calendar.WorkingTime;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import app.jobbag.staff.WorkingWeeks;
import app.jobbag.timesheets.TimerRows.Row;
import app.jobbag.workorders.OrderRegister;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's clock: one runs at a time, through sign-out and restart; stopping it books what it measured. */
@Service
@Transactional
public class Timers {
    /** Started on a day off or after hours: nobody works longer on end. */
    private static final Duration LONG = Duration.ofHours(10);

    private final TimerRows rows;
    private final Bookings bookings;
    private final OrderRegister orders;
    private final WorkingWeeks weeks;
    private final Clock clock;

    Timers(TimerRows rows, Bookings bookings, OrderRegister orders, WorkingWeeks weeks, Clock clock) {
        this.rows = rows;
        this.bookings = bookings;
        this.orders = orders;
        this.weeks = weeks;
        this.clock = clock;
    }

    public Later<Optional<RunningTimer>> of(SignedIn who) {
        Instant now = clock.instant();
        return rows.of(who.id())
                .with(weeks.laterTime(who.id()), (row, time) -> row.map(each -> running(each, time, now)));
    }

    /**
     * Stops the one that runs, and books it.
     *
     * @throws Refused when nothing can be booked on the order
     */
    public void start(SignedIn who, TimerDraft draft) {
        rows.lock(who.id());
        rows.of(who.id()).get().ifPresent(running -> book(who, running, clock.instant()));
        if (!orders.show(who, draft.order()).status().bookable()) {
            throw new Refused("timesheets.refused.order").at("order");
        }
        rows.add(who.id(), draft, clock.instant());
    }

    /**
     * Books what it measured.
     *
     * @param until when the work ended, on the day it was started, where that was earlier than now
     */
    public void stop(SignedIn who, @Nullable LocalTime until) {
        rows.lock(who.id());
        Row running = rows.of(who.id()).get().orElseThrow(() -> new Refused("timesheets.refused.noTimer"));
        Instant now = clock.instant();
        Instant end = until == null
                ? now
                : LocalDate.ofInstant(running.startedAt(), who.zone())
                        .atTime(until)
                        .atZone(who.zone())
                        .toInstant();
        if (end.isBefore(running.startedAt()) || end.isAfter(now)) {
            throw new Refused("timesheets.refused.until").at("until");
        }
        book(who, running, end);
    }

    /** What it measured was no work. */
    public void discard(PersonId person) {
        rows.lock(person);
        rows.remove(person);
    }

    private void book(SignedIn who, Row running, Instant end) {
        Elapsed.byDay(running.startedAt(), end, who.zone())
                .forEach((day, hours) -> bookings.book(
                        who,
                        running.orderId(),
                        new TimeDraft(day, new Hours(hours), running.activity(), running.note())));
        rows.remove(who.id());
    }

    private static RunningTimer running(Row row, WorkingTime time, Instant now) {
        LocalDate day = LocalDate.ofInstant(row.startedAt(), time.zone());
        Instant over = time.isOpen(row.startedAt())
                ? time.closes(day)
                : row.startedAt().plus(LONG);
        return new RunningTimer(
                row.orderId(),
                row.orderName(),
                row.activity(),
                row.note(),
                row.startedAt(),
                now.isAfter(over.plus(Duration.ofHours(1))) ? over : null,
                now);
    }
}
