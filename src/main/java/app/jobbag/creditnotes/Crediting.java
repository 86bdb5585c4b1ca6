package app.jobbag.creditnotes;

import app.jobbag.invoices.CreditNoted;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.Invoicing;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Credit notes: issued at once, since what they take back is fixed already; sent as invoices are (FIN-3). */
@Service
@Transactional
public class Crediting {
    private final Invoicing invoicing;
    private final CreditNotes notes;
    private final CreditIssuing issuing;
    private final AccessPolicy policy;
    private final Trail trail;

    Crediting(Invoicing invoicing, CreditNotes notes, CreditIssuing issuing, AccessPolicy policy, Trail trail) {
        this.invoicing = invoicing;
        this.notes = notes;
        this.issuing = issuing;
        this.policy = policy;
        this.trail = trail;
    }

    /**
     * Takes back what the draft says, of lines that still stand, under the invoice's lock. The orders earn so much less, and
     * so much may be asked for again.
     *
     * @throws Refused when more is to be taken back than stands, at the field of the line
     */
    public CreditNoteId issue(SignedIn who, InvoiceId id, int version, CreditDraft draft) {
        notes.hold(id);
        InvoiceDetails invoice = invoicing.show(who, id);
        policy.require(who, Action.INVOICE_WRITE, invoice);
        Stale.check(version, invoice.version());
        refuseUnissued(invoice);
        CreditNoteId note = issuing.issue(who, invoice, draft);
        CreditNoteContent said = notes.details(note).get().content();
        invoicing.credit(who, id, version, new CreditNoted(said.number(), said.payable()));
        return note;
    }

    /**
     * What the note would come to, tax included; nothing is kept.
     *
     * @throws Refused as issuing it would be, for its lines
     */
    @Transactional(readOnly = true)
    public Money total(SignedIn who, InvoiceId id, CreditDraft draft) {
        InvoiceDetails invoice = invoicing.show(who, id);
        policy.require(who, Action.INVOICE_WRITE, invoice);
        refuseUnissued(invoice);
        return issuing.total(invoice, draft);
    }

    public void sendAgain(SignedIn who, CreditNoteId id) {
        CreditNoteDetails note = notes.details(id).get();
        policy.require(who, Action.INVOICE_WRITE, note);
        issuing.sendAgain(note);
        trail.note(TrailNote.of("invoice", note.invoice().value(), note.client().value(), "creditSentAgain")
                .changing(Changes.none().with("creditNote", null, note.content().number())));
    }

    @Transactional(readOnly = true)
    public CreditNoteDetails show(SignedIn who, CreditNoteId id) {
        CreditNoteDetails note = notes.details(id).get();
        policy.require(who, Action.INVOICE_SEE, note);
        return note;
    }

    /** What could be credited of an invoice now. */
    @Transactional(readOnly = true)
    public Creditable creditable(SignedIn who, InvoiceId id) {
        InvoiceDetails invoice = invoicing.show(who, id);
        policy.require(who, Action.INVOICE_WRITE, invoice);
        return new Creditable(invoice, notes.standing(invoice));
    }

    private static void refuseUnissued(InvoiceDetails invoice) {
        if (invoice.status().editable()) {
            throw new Refused("invoices.refused.notIssued");
        }
    }
}
