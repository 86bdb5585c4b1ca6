package app.jobbag.weekly;

import app.jobbag.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a report tells by itself.
 *
 * @param source the address of the page it stands on, such as {@code /workorders/…}; what is hidden or moved is known by it
 *     again the week after
 * @param key of its text {@code weekly.fact.<key>}, which is told the words in their order
 */
public record Fact(Section section, String source, String key, Words words) {
    /**
     * What a fact's text is told: {@code {0}} to {@code {4}}, money as {@code {5}}.
     *
     * @param days how long it has gone on
     * @param late by how many days
     * @param money with its currency, as the reader writes it, where the client is shown money
     */
    public record Words(
            String title,
            @Nullable String who,
            @Nullable LocalDate day,
            int days,
            int late,
            @Nullable Money money) {}
}
