package app.jobbag.schedules.web;

import app.jobbag.schedules.Duration;
import app.jobbag.schedules.Sheet;
import app.jobbag.schedules.Task;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line as the page shows it: its text, and its bar in hundredths of the chart's width.
 *
 * @param baseline where it was to be as both signed it; null where that is the same, or nothing is signed
 * @param late whether its day is over and it is not done
 * @param url where it is written, or where it is said how far it is; null where this reader does neither
 */
public record LineView(
        Task task,
        boolean summary,
        String length,
        String dependencies,
        Bar bar,
        @Nullable Bar baseline,
        boolean late,
        @Nullable String url) {
    /** From where, how wide. */
    public record Bar(BigDecimal left, BigDecimal width) {
        public String x() {
            return left.toPlainString() + "%";
        }

        public String wide() {
            return width.toPlainString() + "%";
        }
    }

    static String length(Sheet sheet, Task task) {
        return sheet.isSummary(task) || task.isMilestone() ? "" : new Duration(task.work(), task.elapsed()).toString();
    }

    /** The look of its bar. */
    public String kind() {
        if (summary) {
            return "summary";
        }
        String side = switch (task.side()) {
            case AGENCY -> "agency";
            case CLIENT -> "client";
            case BOTH -> "both";
            case SUPPLIER -> "supplier";
        };
        return task.critical() && !task.isDone() ? side + " is-critical" : side;
    }
}
