package app.jobbag.creditnotes;

import app.jobbag.clients.ClientId;
import app.jobbag.files.Enclosure;
import app.jobbag.invoices.InvoiceContent;
import app.jobbag.invoices.InvoiceId;
import java.util.Locale;
import java.util.Optional;

/** The electronic form of a credit note; owned here, written by the module above. */
public interface ElectronicCredit {
    /**
     * A credit note and what it says.
     *
     * @param of what the invoice says that it takes back of
     */
    record Said(
            CreditNoteId id,
            InvoiceId invoice,
            ClientId client,
            Locale locale,
            CreditNoteContent content,
            InvoiceContent of) {}

    /** Fixes the form of a note that is just being issued; answers what its PDF carries inside. */
    Optional<Enclosure> issued(Said note);
}
