package app.jobbag.invoices;

import app.jobbag.kernel.Bookmark;
import app.jobbag.kernel.Money;
import java.time.LocalDate;

/**
 * An issued invoice as the client's people find it.
 *
 * @param settled of what was to be paid, by payments and whatever else settles
 * @param credited of what was to be paid, by credit notes
 */
public record InvoiceReceived(
        InvoiceId id,
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money total,
        Money withheld,
        Money settled,
        Money credited,
        Money open,
        InvoiceStatus status,
        boolean overdue,
        Bookmark place) {
    /** The key of the word for it. */
    public String word() {
        return overdue ? "OVERDUE" : status.name();
    }
}
