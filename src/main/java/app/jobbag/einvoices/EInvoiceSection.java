package app.jobbag.einvoices;

import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceSection;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The electronic forms of an issued invoice on its page: what keeps the rules, what breaks which, and the way to more. */
@Component
class EInvoiceSection implements InvoiceSection {
    private final EInvoiceShelf shelf;
    private final AccessPolicy policy;

    EInvoiceSection(EInvoiceShelf shelf, AccessPolicy policy) {
        this.shelf = shelf;
        this.policy = policy;
    }

    /**
     * @param place of the invoice or credit note
     * @param write whether the reader may answer for what breaks a rule
     */
    public record View(String place, List<EInvoiceDetails> forms, boolean write) {
        /** Those that it could be written in besides. */
        public List<EFormat> others() {
            return Stream.of(EFormat.FACTUR_X, EFormat.XRECHNUNG, EFormat.PEPPOL)
                    .filter(format -> forms.stream().noneMatch(form -> form.format() == format))
                    .toList();
        }
    }

    @Override
    public Later<Optional<Content>> of(SignedIn who, InvoiceDetails invoice) {
        if (invoice.status().editable()) {
            return Later.known(Optional.empty());
        }
        boolean write = policy.permits(who, Action.INVOICE_WRITE, invoice);
        return shelf.of(EInvoiceShelf.Whose.of(invoice.id()))
                .map(forms -> Optional.of(new Content(
                        "einvoices/_section",
                        new View("/invoices/" + invoice.id().value(), forms, write))));
    }
}
