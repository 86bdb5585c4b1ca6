package app.jobbag.invoices;

import app.jobbag.platform.reading.Later;
import app.jobbag.staff.SignedIn;
import java.util.Optional;

/**
 * A section of the invoice's page that a module above fills. Called inside the read transaction of the page, for an invoice that
 * the person may see.
 */
public interface InvoiceSection {
    /** Says what it will read; empty when there is nothing for this person: the section then does not show. */
    Later<Optional<Content>> of(SignedIn who, InvoiceDetails invoice);

    /** @param template with a fragment {@code section(model)} */
    record Content(String template, Object model) {}
}
