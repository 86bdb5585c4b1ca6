package app.jobbag.expenses;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finance's word. */
@Embeddable
record Verdict(
        @Nullable UUID decidedBy,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        String returnReason) {
    static final Verdict NONE = new Verdict(null, null, null, "");

    ExpenseDetails.Word said() {
        return new ExpenseDetails.Word(decidedByName, decidedAt, returnReason);
    }
}
