package app.jobbag.periods;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lock on a month, and what became of it.
 *
 * @param month its first day
 * @param edition counts the locks of that month
 */
public record Period(
        UUID id,
        LocalDate month,
        int edition,
        String lockedByName,
        Instant lockedAt,
        @Nullable String reopenedByName,
        @Nullable Instant reopenedAt,
        String reason) {
    public boolean locked() {
        return reopenedAt == null;
    }
}
