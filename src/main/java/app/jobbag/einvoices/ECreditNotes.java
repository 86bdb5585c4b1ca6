package app.jobbag.einvoices;

import app.jobbag.creditnotes.CreditNoteDetails;
import app.jobbag.creditnotes.CreditNoteId;
import app.jobbag.creditnotes.CreditSection;
import app.jobbag.creditnotes.Crediting;
import app.jobbag.invoices.InvoiceContent;
import app.jobbag.invoices.Invoicing;
import app.jobbag.kernel.Lack;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The electronic forms of a credit note: as those of an invoice (FIN-3). */
@Service
@Transactional
public class ECreditNotes implements CreditSection {
    private final Crediting crediting;
    private final Invoicing invoicing;
    private final ECreditForm form;
    private final EInvoiceShelf shelf;
    private final EInvoicing.Office office;

    ECreditNotes(
            Crediting crediting, Invoicing invoicing, ECreditForm form, EInvoiceShelf shelf, EInvoicing.Office office) {
        this.crediting = crediting;
        this.invoicing = invoicing;
        this.form = form;
        this.shelf = shelf;
        this.office = office;
    }

    /** @throws Refused when the form would lack something */
    public void write(SignedIn who, CreditNoteId id, EFormat format) {
        CreditNoteDetails note = crediting.show(who, id);
        if (format == EFormat.PDF_ONLY) {
            throw new Refused("einvoices.refused.format");
        }
        InvoiceContent of = invoicing.show(who, note.invoice()).content();
        EDocument document = form.document(note, of, format);
        List<Lack> lacks =
                EInvoiceLacks.of(document, note.invoice().value(), note.client().value());
        if (!lacks.isEmpty()) {
            Lack first = lacks.get(0);
            throw new Refused(first.key(), first.arguments().toArray());
        }
        var written = new EInvoiceShelf.Written(format, false, EInvoiceForm.write(document));
        if (shelf.add(note.client(), whose(note), written)) {
            note(note, "einvoiceWritten", format);
            office.events().publishEvent(new EInvoiceWritten(note.client()));
        }
    }

    /** @throws NotFound when the note has no such form */
    @Transactional(readOnly = true)
    public String xml(SignedIn who, CreditNoteId id, EFormat format) {
        return shelf.xml(whose(crediting.show(who, id)), format).orElseThrow(NotFound::new);
    }

    /** Somebody answers for sending what breaks a rule; its mail leaves. */
    public void release(SignedIn who, CreditNoteId id, EFormat format) {
        CreditNoteDetails note = writable(who, id);
        if (!shelf.release(whose(note), format, who.name())) {
            throw new Refused("einvoices.refused.notInvalid");
        }
        note(note, "einvoiceReleased", format);
    }

    /** Held against the rules once more. */
    public void checkAgain(SignedIn who, CreditNoteId id, EFormat format) {
        CreditNoteDetails note = writable(who, id);
        if (!shelf.again(whose(note), format)) {
            throw new Refused("einvoices.refused.notInvalid");
        }
        office.events().publishEvent(new EInvoiceWritten(note.client()));
    }

    @Override
    @Transactional(readOnly = true)
    public Later<Content> of(SignedIn who, CreditNoteDetails note) {
        boolean write = office.policy().permits(who, Action.INVOICE_WRITE, note);
        String place = "/credit-notes/" + note.id().value();
        return shelf.of(whose(note))
                .map(forms -> new Content("einvoices/_section", new EInvoiceSection.View(place, forms, write)));
    }

    private CreditNoteDetails writable(SignedIn who, CreditNoteId id) {
        CreditNoteDetails note = crediting.show(who, id);
        office.policy().require(who, Action.INVOICE_WRITE, note);
        return note;
    }

    private static EInvoiceShelf.Whose whose(CreditNoteDetails note) {
        return new EInvoiceShelf.Whose(note.invoice(), note.id().value());
    }

    private void note(CreditNoteDetails note, String verb, EFormat format) {
        office.trail()
                .note(TrailNote.of(
                                "invoice", note.invoice().value(), note.client().value(), verb)
                        .changing(Changes.none()
                                .with("creditNote", null, note.content().number())
                                .with("format", null, format)));
    }
}
