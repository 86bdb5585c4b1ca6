package app.jobbag.meetings.times;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could not come to a time, or only against a rule.
 *
 * @param meanwhile the other meeting of whoever is busy
 * @param hours those of the day, where they do not reach
 * @param off what the day is called, where it is a day off
 */
public record Clash(
        Attendance who,
        Hindrance why,
        @Nullable Span meanwhile,
        @Nullable Hours hours,
        String off) {
    private static final int DAY_OFF = 1440;
    private static final int OTHER_MEETING = 240;

    /** How bad it would be, in minutes out of hours: a meeting can be moved, a day off can't. */
    int weight(Span span) {
        return switch (why) {
            case AWAY, HOLIDAY, FREE_DAY -> DAY_OFF;
            case BUSY -> OTHER_MEETING;
            case OUT_OF_HOURS ->
                hours == null ? DAY_OFF : 1 + (int) who.outside(span, hours).toMinutes();
        };
    }

    static Clash dayOff(Attendance who, DayOff day) {
        return new Clash(who, day.why(), null, null, day.name());
    }

    static Clash busy(Attendance who, Span meanwhile) {
        return new Clash(who, Hindrance.BUSY, meanwhile, null, "");
    }

    static Clash outOf(Attendance who, Hours hours) {
        return new Clash(who, Hindrance.OUT_OF_HOURS, null, hours, "");
    }

    static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
