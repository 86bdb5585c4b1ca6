package app.jobbag.suppliers;

import java.time.Instant;
import java.util.UUID;

/** A rating from a job that the reader sees the client of. */
public record RatingDetails(
        UUID order,
        String job,
        String client,
        int quality,
        int punctuality,
        int price,
        String note,
        String ratedByName,
        Instant ratedAt) {}
