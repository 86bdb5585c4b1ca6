package app.jobbag.creditnotes.web;

import app.jobbag.clients.ClientRegister;
import app.jobbag.creditnotes.CreditDraft;
import app.jobbag.creditnotes.CreditNoteDetails;
import app.jobbag.creditnotes.CreditNoteId;
import app.jobbag.creditnotes.CreditPart;
import app.jobbag.creditnotes.CreditSection;
import app.jobbag.creditnotes.Creditable;
import app.jobbag.creditnotes.Crediting;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the pages of credit notes together, each in one read transaction. */
@Component
class CreditNotePage {
    private final Crediting crediting;
    private final ClientRegister clients;
    private final AccessPolicy policy;
    private final Options options;
    private final ObjectProvider<CreditSection> sections;

    CreditNotePage(
            Crediting crediting,
            ClientRegister clients,
            AccessPolicy policy,
            Options options,
            ObjectProvider<CreditSection> sections) {
        this.crediting = crediting;
        this.clients = clients;
        this.policy = policy;
        this.options = options;
        this.sections = sections;
    }

    @Transactional(readOnly = true)
    public Creditable fill(SignedIn who, InvoiceId id, Model model) {
        Creditable creditable = crediting.creditable(who, id);
        model.addAttribute("invoice", creditable.invoice());
        model.addAttribute("standing", creditable.lines());
        model.addAttribute(
                "recipient", clients.details(creditable.invoice().client()).accountsEmail());
        model.addAttribute("ways", options.of(CreditPart.How.values(), "creditnotes.how."));
        return creditable;
    }

    /** What the note would come to, where that can be said; the refusal ends its own transaction. */
    public void look(SignedIn who, InvoiceId id, CreditDraft draft, Model model) {
        try {
            model.addAttribute("total", crediting.total(who, id, draft));
        } catch (Refused unfit) {
            model.addAttribute("total", null);
        }
    }

    @Transactional(readOnly = true)
    public void show(SignedIn who, CreditNoteId id, Model model) {
        CreditNoteDetails note = crediting.show(who, id);
        model.addAttribute("note", note);
        model.addAttribute("client", clients.details(note.client()).name());
        model.addAttribute(
                "sections",
                sections.stream().map(each -> each.of(who, note).get()).toList());
        model.addAttribute("maySend", policy.permits(who, Action.INVOICE_WRITE, note));
    }
}
