package app.jobbag.portal.web;

import app.jobbag.creditnotes.CreditNotesForContacts;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.InvoiceReceived;
import app.jobbag.invoices.InvoicesForContacts;
import app.jobbag.portal.PortalContact;
import app.jobbag.reminders.DisputeDetails;
import app.jobbag.reminders.DisputesForContacts;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts a contact's page of an invoice together, in one read transaction. */
@Component
class InvoiceDisputesPage {
    private final InvoicesForContacts invoices;
    private final CreditNotesForContacts credits;
    private final DisputesForContacts disputes;

    InvoiceDisputesPage(InvoicesForContacts invoices, CreditNotesForContacts credits, DisputesForContacts disputes) {
        this.invoices = invoices;
        this.credits = credits;
        this.disputes = disputes;
    }

    /** Kept before it is shown, in a transaction of its own. */
    void opened(PortalContact who, InvoiceId id) {
        invoices.opened(who.clientId(), id, who.contactId(), who.name());
    }

    @Transactional(readOnly = true)
    public void show(PortalContact who, InvoiceId id, Model model) {
        InvoiceReceived invoice = invoices.one(who.clientId(), id);
        List<DisputeDetails> all = disputes.of(id);
        boolean disputed = all.stream().anyMatch(DisputeDetails::isOpen);
        model.addAttribute("invoice", invoice);
        model.addAttribute("credits", invoice.credited().isPositive() ? credits.of(who.clientId(), id) : List.of());
        model.addAttribute("disputes", all);
        model.addAttribute("mayDispute", invoice.status().open() && !disputed);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new DisputeForm());
        }
        if (!model.containsAttribute("said")) {
            model.addAttribute("said", new CommentForm());
        }
    }
}
