package app.jobbag.weekly;

import app.jobbag.platform.calendar.IsoWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * When things are due for the report of a week, by the clock on a client's wall. Each moment is worked out of a local date
 * and the zone, never counted on from the last one: summer time and holidays move what they must and nothing else.
 */
record WeekClock(ZoneId zone, Predicate<LocalDate> workday) {
    private static final LocalTime DRAFTED = LocalTime.of(15, 0);
    private static final LocalTime REMINDED = LocalTime.of(16, 0);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime AUTOMATIC = LocalTime.of(10, 0);
    private static final LocalTime ELEVEN = LocalTime.of(11, 0);
    private static final int FRIDAY = 4;
    /** Longer than any row of holidays. */
    private static final int FAR = 31;

    /** Friday 15:00. */
    Instant draftedAt(IsoWeek week) {
        return at(week.monday().plusDays(FRIDAY), DRAFTED);
    }

    /** Monday after the week, or the first working day after that. */
    LocalDate dueOn(IsoWeek week) {
        LocalDate monday = week.plus(1).monday();
        return monday.datesUntil(monday.plusDays(FAR))
                .filter(workday)
                .findFirst()
                .orElse(monday);
    }

    /** Noon there. */
    Instant dueAt(IsoWeek week) {
        return at(dueOn(week), LocalTime.NOON);
    }

    boolean isPutOff(IsoWeek week) {
        return !dueOn(week).equals(week.plus(1).monday());
    }

    /** When a planned one leaves. */
    Instant plannedAt(IsoWeek week) {
        return at(dueOn(week), MORNING);
    }

    /** When one leaves that nobody has to touch. */
    Instant automaticAt(IsoWeek week) {
        return at(dueOn(week), AUTOMATIC);
    }

    /** The one that is due by now, of those that were missed the last alone. */
    Optional<Reminder> reminder(IsoWeek week, Instant now) {
        Reminder due = null;
        for (Reminder each : Reminder.values()) {
            if (!now.isBefore(remindedAt(week, each))) {
                due = each;
            }
        }
        return Optional.ofNullable(due);
    }

    Instant remindedAt(IsoWeek week, Reminder reminder) {
        return switch (reminder) {
            case FRIDAY -> at(week.monday().plusDays(FRIDAY), REMINDED);
            case MORNING -> at(dueOn(week), MORNING);
            case ELEVEN -> at(dueOn(week), ELEVEN);
            case NOON -> dueAt(week);
        };
    }

    /** The newest week whose Friday afternoon has come. */
    IsoWeek drafted(Instant now) {
        IsoWeek week = running(now);
        return now.isBefore(draftedAt(week)) ? week.plus(-1) : week;
    }

    /** The week whose report is written now: the last one until that is due, else the one that runs. */
    IsoWeek written(Instant now) {
        IsoWeek last = running(now).plus(-1);
        return now.isBefore(dueAt(last)) ? last : last.plus(1);
    }

    IsoWeek running(Instant now) {
        return IsoWeek.with(now.atZone(zone).toLocalDate());
    }

    /** From its first moment to that of the next one. */
    Duration length(IsoWeek week) {
        return Duration.between(begins(week), begins(week.plus(1)));
    }

    Instant begins(IsoWeek week) {
        return at(week.monday(), LocalTime.MIDNIGHT);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
