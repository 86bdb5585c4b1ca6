package app.jobbag.einvoices;

import app.jobbag.files.Enclosure;
import app.jobbag.invoices.ElectronicForm;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.kernel.Lack;
import app.jobbag.platform.reading.Later;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives each invoice, when it is issued, the form its client takes. */
@Component
class EInvoiceForm implements ElectronicForm {
    private final EInvoicePreferences preferences;
    private final EInvoiceShelf shelf;
    private final WithheldWords words;

    EInvoiceForm(EInvoicePreferences preferences, EInvoiceShelf shelf, WithheldWords words) {
        this.preferences = preferences;
        this.shelf = shelf;
        this.words = words;
    }

    @Override
    public Later<List<Lack>> lacks(Said draft) {
        return preferences
                .of(draft.client())
                .with(
                        preferences.sender(),
                        (recipient, sender) -> EInvoiceLacks.of(
                                EDocument.invoice(draft.content(), sender, recipient.recipient()),
                                draft.id().value(),
                                draft.client().value()));
    }

    @Override
    public Optional<Enclosure> issued(Said invoice) {
        Recipient recipient = preferences.of(invoice.client()).get().recipient();
        EFormat format = recipient.format();
        if (format == EFormat.PDF_ONLY) {
            return Optional.empty();
        }
        String xml = write(words.in(
                EDocument.invoice(invoice.content(), preferences.sender().get(), recipient), invoice.locale()));
        shelf.add(invoice.client(), EInvoiceShelf.Whose.of(invoice.id()), new EInvoiceShelf.Written(format, true, xml));
        return format == EFormat.FACTUR_X ? Optional.of(FacturX.of(xml)) : Optional.empty();
    }

    /** What is issued already, in another form. */
    EDocument document(InvoiceDetails invoice, RecipientDetails known, EFormat format) {
        Recipient recipient = new Recipient(format, known.scheme(), known.address(), known.reference());
        return words.in(
                EDocument.invoice(invoice.content(), preferences.sender().get(), recipient), invoice.locale());
    }

    static String write(EDocument document) {
        return document.recipient().format() == EFormat.FACTUR_X
                ? CiiWriter.write(document)
                : UblWriter.write(document);
    }
}
