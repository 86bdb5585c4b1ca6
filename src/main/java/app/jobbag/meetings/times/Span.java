package app.jobbag.meetings.times;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time; its end is no part of it. */
public record Span(Instant from, Instant to) {
    public static Span of(Instant from, Duration length) {
        return new Span(from, from.plus(length));
    }

    public boolean meets(Span other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    boolean holds(Span other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }
}
