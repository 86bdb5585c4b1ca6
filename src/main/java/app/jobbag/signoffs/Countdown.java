package app.jobbag.signoffs;

import java.time.Duration;
import java.time.Instant;

/** How long something can still be disputed, in whole minutes; a minute that has begun counts. */
public record Countdown(long days, int hours, int minutes) {
    /** Zero once it has run out. */
    static Countdown between(Instant now, Instant end) {
        long seconds = Math.max(0, Duration.between(now, end).toSeconds());
        Duration left = Duration.ofMinutes((seconds + 59) / 60);
        return new Countdown(left.toDays(), left.toHoursPart(), left.toMinutesPart());
    }
}
