package app.jobbag.invoices;

import app.jobbag.clients.ClientId;
import app.jobbag.files.Enclosure;
import app.jobbag.kernel.Lack;
import app.jobbag.platform.reading.Later;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The electronic form of an invoice; owned here, written by the module above. */
public interface ElectronicForm {
    /** An invoice and what it says, or would say if it were issued today. */
    record Said(InvoiceId id, ClientId client, Locale locale, InvoiceContent content) {}

    /** What the form this client wants would lack, with the pages that mend it (FIN-3a). */
    Later<List<Lack>> lacks(Said draft);

    /** Fixes the form of an invoice that is just being issued; answers what its PDF carries inside. */
    Optional<Enclosure> issued(Said invoice);
}
