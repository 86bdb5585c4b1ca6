package app.jobbag.reminders;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.scope.Scope;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Disputes as those of the client open, read and answer them who handle money. */
@Service
@Transactional
public class DisputesForContacts {
    private final DisputeBook book;
    private final DisputeMail mail;

    DisputesForContacts(DisputeBook book, DisputeMail mail) {
        this.book = book;
        this.mail = mail;
    }

    /** Of that invoice, the newest first. @throws NotFound when the contact does not handle money */
    @Transactional(readOnly = true)
    public List<DisputeDetails> of(InvoiceId invoice) {
        require();
        return book.read("d.invoice_id = ?", invoice.value()).get();
    }

    /** @throws Refused when nothing is open of it, or it is disputed already */
    public void open(Asking who, ClientId client, InvoiceId invoice, DisputeDraft draft) {
        require();
        DisputeId id = book.open(who.speaker(), book.item(invoice), client.value(), draft);
        mail.tellAgency(book.require(id));
    }

    /** @throws NotFound when it is not of that invoice */
    public void say(Asking who, InvoiceId invoice, DisputeId id, String text) {
        require();
        DisputeDetails about = book.require(id);
        UUID of = about.invoiceId();
        if (!of.equals(invoice.value())) {
            throw new NotFound();
        }
        book.say(who.speaker(), about, text);
        mail.tellAgency(about);
    }

    /** A contact by name. */
    public record Asking(ContactId contact, String name) {
        private DisputeBook.Speaker speaker() {
            return new DisputeBook.Speaker(contact.value(), name);
        }
    }

    private static void require() {
        if (!Scope.current().handlesMoney()) {
            throw new NotFound();
        }
    }
}
