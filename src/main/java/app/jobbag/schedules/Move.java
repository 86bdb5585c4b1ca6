package app.jobbag.schedules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one line of a schedule differs from what both signed.
 *
 * @param days by how many working days of its own side it ends later; below nothing, earlier
 * @param milestone whether it is a point in time
 */
public record Move(
        int task,
        String name,
        Kind kind,
        @Nullable LocalDate startBefore,
        @Nullable LocalDate endBefore,
        @Nullable LocalDate startNow,
        @Nullable LocalDate endNow,
        int days,
        boolean milestone) {
    /** What became of the line. */
    public enum Kind {
        MOVED,
        ADDED,
        REMOVED
    }
}
