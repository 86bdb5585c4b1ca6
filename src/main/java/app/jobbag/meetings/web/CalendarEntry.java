package app.jobbag.meetings.web;

import app.jobbag.meetings.MeetingDays;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A meeting in its day. Where it stands there is said in classes, since a page has no styles of its own: hour and minutes
 * from midnight, hours and minutes long, which of how many beside each other.
 */
public record CalendarEntry(MeetingDays.Entry meeting, ZonedDateTime starts, int lane, int lanes) {
    private static final int STEP = 5;
    private static final int SHORTEST = 20;
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    static CalendarEntry of(MeetingDays.Entry meeting, ZoneId zone) {
        return new CalendarEntry(meeting, meeting.startsAt().atZone(zone), 0, 1);
    }

    CalendarEntry in(int which, int of) {
        return new CalendarEntry(meeting, starts, which, of);
    }

    public LocalTime from() {
        return starts.toLocalTime();
    }

    public LocalTime to() {
        return meeting.endsAt().atZone(starts.getZone()).toLocalTime();
    }

    /** From midnight on the clock, so that a day without an hour is drawn like any other. */
    int begins() {
        return starts.toLocalTime().toSecondOfDay() / HOUR;
    }

    /** As far as the day goes, and no shorter than can be read. */
    int ends() {
        int length =
                (int) Duration.between(meeting.startsAt(), meeting.endsAt()).toMinutes();
        return Math.min(DAY, begins() + Math.max(SHORTEST, length));
    }

    public String place() {
        int length = ends() - begins();
        return "h-" + begins() / HOUR + " m-" + begins() % HOUR / STEP + " lh-" + length / HOUR + " lm-"
                + length % HOUR / STEP + " lane-" + lane + " of-" + lanes;
    }
}
