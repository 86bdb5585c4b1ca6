package app.jobbag.suppliers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account of a supplier, with whose word it stands.
 *
 * @param why it changes, from whoever proposed it
 */
public record AccountDetails(
        SupplierAccountId id,
        SupplierId supplier,
        String holder,
        String number,
        String bic,
        String why,
        AccountState state,
        UUID proposedBy,
        String proposedByName,
        Instant proposedAt,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        String reason) {
    public Payee payee() {
        return new Payee(holder, number, bic);
    }
}
