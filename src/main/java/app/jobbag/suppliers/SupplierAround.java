package app.jobbag.suppliers;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier's page shows beside it.
 *
 * @param score the averages over all jobs of the agency
 * @param rated those from jobs of clients that the reader sees, the newest first
 */
public record SupplierAround(List<Person> contacts, Score score, List<RatingDetails> rated) {
    public SupplierAround {
        contacts = List.copyOf(contacts);
        rated = List.copyOf(rated);
    }

    public record Person(
            UUID id, int version, String name, String title, String email, String phone, boolean archived) {}

    /** Averages from 1 to 5; null while nobody rated it. */
    public record Score(
            int ratings,
            @Nullable BigDecimal quality,
            @Nullable BigDecimal punctuality,
            @Nullable BigDecimal price) {}
}
