package app.jobbag.meetings.times;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** From when on a time is looked for, how long it is to be, and whose days it is spread over. */
public record Search(Instant from, Duration length, ZoneId zone) {
    private static final long STEP = Duration.ofMinutes(30).getSeconds();
    private static final int WEEKS = 3;

    /** The first half hour that has not begun. */
    Instant first() {
        return Instant.ofEpochSecond(-Math.floorDiv(-from.getEpochSecond(), STEP) * STEP);
    }

    Instant last() {
        return from.plus(Duration.ofDays(WEEKS * 7L));
    }

    static Instant next(Instant start) {
        return start.plusSeconds(STEP);
    }

    LocalDate day(Slot slot) {
        return LocalDate.ofInstant(slot.span().from(), zone);
    }

    /** All that could matter to it. */
    public Span window() {
        return new Span(first(), last().plus(length));
    }
}
