package app.jobbag.weekly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A week of a client on the board. */
public record BoardCell(
        LocalDate week,
        @Nullable UUID report,
        @Nullable Colour colour,
        @Nullable Instant sentAt,
        @Nullable Instant dueAt,
        boolean putOff,
        boolean late,
        boolean expected) {
    /** How it stands at a moment. */
    public enum Word {
        ON_TIME,
        LATE,
        OPEN,
        MISSING,
        NONE
    }

    public Word word(Instant now) {
        if (sentAt != null) {
            return late ? Word.LATE : Word.ON_TIME;
        }
        if (dueAt != null) {
            return now.isBefore(dueAt) ? Word.OPEN : Word.MISSING;
        }
        return expected ? Word.MISSING : Word.NONE;
    }
}
