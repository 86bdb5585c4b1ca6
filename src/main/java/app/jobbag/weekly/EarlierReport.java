package app.jobbag.weekly;

import app.jobbag.platform.calendar.IsoWeek;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report that was sent before Jobbag was there.
 *
 * @param before how long before its noon it went out; negative when it was late
 * @param note why the colour changed
 * @param comment what a contact said about it; null when nobody did
 */
public record EarlierReport(
        IsoWeek week,
        Duration before,
        Colour colour,
        String note,
        List<Said> lines,
        boolean acknowledged,
        @Nullable String comment) {
    public EarlierReport {
        lines = List.copyOf(lines);
    }

    /** A line. */
    public record Said(Section section, String text) {}
}
