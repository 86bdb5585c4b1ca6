package app.jobbag.dossier;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has a paper original, until when, and who gave it out; all of it null while it lies in its place. */
@Embeddable
record Loan(
        @Nullable UUID lentToId,
        @Nullable String lentTo,
        @Nullable LocalDate dueOn,
        @Nullable UUID lentBy,
        @Nullable Instant lentAt) {
    static final Loan NONE = new Loan(null, null, null, null, null);
}
