package app.jobbag.timesheets;

import app.jobbag.bookings.Activity;
import app.jobbag.workorders.OrderId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's clock, running.
 *
 * @param orderName null for an order that the person sees no more
 * @param ended when the working day in which it was started was over, if it was forgotten; else null
 * @param now when it was looked at
 */
public record RunningTimer(
        OrderId order,
        @Nullable String orderName,
        Activity activity,
        String note,
        Instant startedAt,
        @Nullable Instant ended,
        Instant now) {
    public boolean isForgotten() {
        return ended != null;
    }

    /** Hours and minutes, as a clock shows them. */
    public String clock() {
        Duration run = Duration.between(startedAt, now);
        return "%d:%02d".formatted(run.toHours(), run.toMinutesPart());
    }
}
