package app.jobbag.weekly;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes in a report.
 *
 * @param note why the colour is another than the week before
 * @param lines in their order; one that is missing, or has no text, is taken out
 */
public record WeeklyText(Colour colour, String note, String opening, List<Line> lines) {
    public WeeklyText {
        lines = List.copyOf(lines);
    }

    /** @param id of the line as it stood; null for a new one */
    public record Line(@Nullable UUID id, Section section, String text, boolean hidden) {}
}
