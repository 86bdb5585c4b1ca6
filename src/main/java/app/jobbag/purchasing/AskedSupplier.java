package app.jobbag.purchasing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier reads behind its link: its own order, nothing of the client.
 *
 * @param name whom the link was mailed to
 * @param zone the agency's, in which it says what happened when
 */
public record AskedSupplier(
        UUID id,
        UUID client,
        String number,
        PurchaseState state,
        String name,
        String supplier,
        String language,
        PurchaseDetails.Text text,
        @Nullable SupplierWord answer,
        @Nullable Instant answeredAt,
        ZoneId zone) {
    public @Nullable ZonedDateTime answered() {
        return answeredAt == null ? null : answeredAt.atZone(zone);
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** Whether it can still be answered. */
    public boolean isOpen() {
        return state.allows(PurchaseVerb.ANSWER);
    }

    public PurchaseDraft order() {
        return text.draft();
    }
}
