package app.jobbag.schedules.gantt;

import app.jobbag.schedules.network.Kind;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A line of the picture.
 *
 * @param owner whose it is, as a class of the style sheet: small letters and hyphens
 * @param label what a pointer or a screen reader is told of it, in the reader's language
 * @param baseline where it was signed; null without one
 */
public record GanttRow(
        int id,
        int depth,
        String name,
        Kind kind,
        String owner,
        String label,
        Bar bar,
        @Nullable Bar baseline) {
    /** @param percent what is done */
    public record Bar(LocalDateTime start, LocalDateTime end, int percent, boolean critical) {}

    public GanttRow {
        if (!owner.matches("[a-z-]{0,20}")) {
            throw new IllegalArgumentException("no class: " + owner);
        }
    }
}
