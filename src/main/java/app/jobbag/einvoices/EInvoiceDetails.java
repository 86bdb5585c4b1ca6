package app.jobbag.einvoices;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The electronic form of an invoice as its page shows it.
 *
 * @param mailed whether it goes with the invoice's mail, which waits until it is found sound
 */
public record EInvoiceDetails(
        EFormat format,
        EState state,
        String findings,
        boolean mailed,
        @Nullable String releasedBy) {
    /** The rules it breaks, in the standard's own words. */
    public List<String> breaches() {
        return findings.isBlank() ? List.of() : findings.lines().toList();
    }

    public boolean isInvalid() {
        return state == EState.INVALID;
    }
}
