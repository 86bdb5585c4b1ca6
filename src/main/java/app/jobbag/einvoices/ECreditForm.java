package app.jobbag.einvoices;

import app.jobbag.creditnotes.CreditNoteDetails;
import app.jobbag.creditnotes.ElectronicCredit;
import app.jobbag.files.Enclosure;
import app.jobbag.invoices.InvoiceContent;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives each credit note, when it is issued, the form its client takes. */
@Component
class ECreditForm implements ElectronicCredit {
    private final EInvoicePreferences preferences;
    private final EInvoiceShelf shelf;
    private final WithheldWords words;
    private final ApplicationEventPublisher events;

    ECreditForm(
            EInvoicePreferences preferences,
            EInvoiceShelf shelf,
            WithheldWords words,
            ApplicationEventPublisher events) {
        this.preferences = preferences;
        this.shelf = shelf;
        this.words = words;
        this.events = events;
    }

    @Override
    public Optional<Enclosure> issued(Said note) {
        Recipient recipient = preferences.of(note.client()).get().recipient();
        EFormat format = recipient.format();
        if (format == EFormat.PDF_ONLY) {
            return Optional.empty();
        }
        EDocument document = EDocument.creditNote(
                note.content(), note.of(), preferences.sender().get(), recipient);
        String xml = EInvoiceForm.write(words.in(document, note.locale()));
        shelf.add(
                note.client(),
                new EInvoiceShelf.Whose(note.invoice(), note.id().value()),
                new EInvoiceShelf.Written(format, true, xml));
        events.publishEvent(new EInvoiceWritten(note.client()));
        return format == EFormat.FACTUR_X ? Optional.of(FacturX.of(xml)) : Optional.empty();
    }

    /** What is issued already, in another form. */
    EDocument document(CreditNoteDetails note, InvoiceContent of, EFormat format) {
        RecipientDetails known = preferences.of(note.client()).get();
        Recipient recipient = new Recipient(format, known.scheme(), known.address(), known.reference());
        return words.in(
                EDocument.creditNote(note.content(), of, preferences.sender().get(), recipient), note.locale());
    }
}
