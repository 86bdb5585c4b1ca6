package app.jobbag.meetings.live;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What earlier meetings and talks left open (MEET-6): an action item, or a question that somebody comes back about.
 *
 * @param subject of the meeting that it is from, or the number of the contact report; {@code at} which time
 * @param outcome as it was gone through at this meeting; null before that
 */
public record Carried(
        UUID id,
        Kind kind,
        String text,
        @Nullable String owner,
        @Nullable LocalDate due,
        String subject,
        Instant at,
        @Nullable Outcome outcome,
        String words) {
    /** What it is. */
    public enum Kind {
        ACTION,
        QUESTION
    }

    /** How it stands. */
    public enum Outcome {
        OPEN,
        DONE
    }

    public boolean isQuestion() {
        return kind == Kind.QUESTION;
    }

    public boolean isDone() {
        return outcome == Outcome.DONE;
    }
}
