package app.jobbag.today;

import app.jobbag.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits: what it is, for whom, since when or until when.
 *
 * @param days whole days since then; the word for what is late may say it
 * @param reminder where it is reminded of with one click
 */
public record DeskRow(
        String url,
        String title,
        @Nullable String client,
        @Nullable LocalDate day,
        @Nullable Instant at,
        @Nullable Money money,
        boolean late,
        long days,
        @Nullable String reminder) {
    /** The last part of its address. */
    public String id() {
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
