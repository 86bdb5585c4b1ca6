package app.jobbag.einvoices;

import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.Invoicing;
import app.jobbag.kernel.Lack;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The electronic forms of an issued invoice: written on request, fetched, released when they break a rule (FIN-3). */
@Service
@Transactional
public class EInvoicing {
    /** Who may, what was done, who hears of it. */
    @Component
    record Office(AccessPolicy policy, Trail trail, ApplicationEventPublisher events) {}

    private final Invoicing invoicing;
    private final EInvoicePreferences preferences;
    private final EInvoiceForm form;
    private final EInvoiceShelf shelf;
    private final Office office;

    EInvoicing(
            Invoicing invoicing,
            EInvoicePreferences preferences,
            EInvoiceForm form,
            EInvoiceShelf shelf,
            Office office) {
        this.invoicing = invoicing;
        this.preferences = preferences;
        this.form = form;
        this.shelf = shelf;
        this.office = office;
    }

    /**
     * Writes what was issued in that form too, from what is stored; once there, it stays as it is.
     *
     * @throws Refused while the invoice is a draft, or when the form would lack something
     */
    public void write(SignedIn who, InvoiceId id, EFormat format) {
        InvoiceDetails invoice = issued(who, id);
        if (format == EFormat.PDF_ONLY) {
            throw new Refused("einvoices.refused.format");
        }
        EDocument document =
                form.document(invoice, preferences.of(invoice.client()).get(), format);
        List<Lack> lacks =
                EInvoiceLacks.of(document, id.value(), invoice.client().value());
        if (!lacks.isEmpty()) {
            Lack first = lacks.get(0);
            throw new Refused(first.key(), first.arguments().toArray());
        }
        if (shelf.add(
                invoice.client(),
                EInvoiceShelf.Whose.of(id),
                new EInvoiceShelf.Written(format, false, EInvoiceForm.write(document)))) {
            note(invoice, "einvoiceWritten", format);
            office.events().publishEvent(new EInvoiceWritten(invoice.client()));
        }
    }

    /** @throws NotFound when the invoice has no such form */
    @Transactional(readOnly = true)
    public String xml(SignedIn who, InvoiceId id, EFormat format) {
        invoicing.show(who, id);
        return shelf.xml(EInvoiceShelf.Whose.of(id), format).orElseThrow(NotFound::new);
    }

    /** Somebody answers for sending what breaks a rule; its mail leaves. */
    public void release(SignedIn who, InvoiceId id, EFormat format) {
        InvoiceDetails invoice = writable(who, id);
        if (!shelf.release(EInvoiceShelf.Whose.of(id), format, who.name())) {
            throw new Refused("einvoices.refused.notInvalid");
        }
        note(invoice, "einvoiceReleased", format);
    }

    /** Held against the rules once more. */
    public void checkAgain(SignedIn who, InvoiceId id, EFormat format) {
        InvoiceDetails invoice = writable(who, id);
        if (!shelf.again(EInvoiceShelf.Whose.of(id), format)) {
            throw new Refused("einvoices.refused.notInvalid");
        }
        office.events().publishEvent(new EInvoiceWritten(invoice.client()));
    }

    private InvoiceDetails writable(SignedIn who, InvoiceId id) {
        InvoiceDetails invoice = invoicing.show(who, id);
        office.policy().require(who, Action.INVOICE_WRITE, invoice);
        return invoice;
    }

    private InvoiceDetails issued(SignedIn who, InvoiceId id) {
        InvoiceDetails invoice = invoicing.show(who, id);
        if (invoice.status().editable()) {
            throw new Refused("invoices.refused.notIssued");
        }
        return invoice;
    }

    private void note(InvoiceDetails invoice, String verb, EFormat format) {
        office.trail()
                .note(TrailNote.of(
                                "invoice",
                                invoice.id().value(),
                                invoice.client().value(),
                                verb)
                        .changing(Changes.none().with("format", null, format)));
    }
}
