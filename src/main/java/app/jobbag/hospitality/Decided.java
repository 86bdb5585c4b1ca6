package app.jobbag.hospitality;

import app.jobbag.kernel.Money;
import app.jobbag.staff.SignedIn;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A second person's word about what is above the limit. */
@Embeddable
record Decided(
        @Nullable BigDecimal approved,
        @Nullable UUID decidedBy,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        String decisionReason) {
    static final Decided NOT_YET = new Decided(null, null, null, null, "");

    static Decided of(@Nullable BigDecimal approved, SignedIn who, String reason, Instant now) {
        return new Decided(approved, who.id().value(), who.name(), now, reason);
    }

    HospitalityDetails.Decision details(Currency currency) {
        return new HospitalityDetails.Decision(upTo(currency), decidedByName, decidedAt, decisionReason);
    }

    @Nullable
    Money upTo(Currency currency) {
        return approved == null ? null : new Money(approved, currency);
    }
}
