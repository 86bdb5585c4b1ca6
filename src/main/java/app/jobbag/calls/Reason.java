package app.jobbag.calls;

import app.jobbag.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why to call, as a short line that leads to where it stands.
 *
 * @param key its text is {@code calls.why.<key>}: told the title, days, money and the day
 * @param days since it waits or is overdue
 */
public record Reason(
        String key,
        String title,
        String url,
        Pressure pressure,
        long days,
        @Nullable Money money,
        @Nullable LocalDate day) {
    /** What sort of reason it is, in the order it is spoken of (CALL-3): what is due, what waits, money, then the old pile. */
    public enum Pressure {
        DUE,
        PROMISED,
        WAITING,
        MONEY,
        OVERDUE
    }
}
