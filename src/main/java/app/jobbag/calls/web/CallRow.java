package app.jobbag.calls.web;

import app.jobbag.calls.Call;
import app.jobbag.calls.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call in the words of its page.
 *
 * @param when to call, by the clocks of both sides
 * @param lines why
 * @param why the same in one line, for the report
 * @param result what came of it; empty where nothing has
 */
public record CallRow(Call call, String when, List<Line> lines, String why, String result) {
    /** A reason that leads to where it stands. */
    public record Line(String text, String url, String tone) {}

    public CallRow {
        lines = List.copyOf(lines);
    }

    static String tone(Reason.Pressure pressure) {
        return switch (pressure) {
            case OVERDUE, MONEY -> "bad";
            case DUE, PROMISED -> "warn";
            case WAITING -> "waiting";
        };
    }

    public @Nullable String report() {
        return call.logged() == null || call.logged().report() == null
                ? null
                : "/contact-reports/" + call.logged().report();
    }
}
