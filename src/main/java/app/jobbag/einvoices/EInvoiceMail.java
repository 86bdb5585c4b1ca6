package app.jobbag.einvoices;

import app.jobbag.platform.outbox.Attachments;
import app.jobbag.platform.outbox.Enclosures;
import app.jobbag.platform.outbox.Mail;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The mail of an invoice or a credit note waits until its electronic form is found sound, and takes along what travels beside the PDF (FIN-4). */
@Component
class EInvoiceMail implements Enclosures {
    private static final String SUBJECT = "invoice";
    private static final String CREDIT = "creditNote";

    private final EInvoiceShelf shelf;

    EInvoiceMail(EInvoiceShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Optional<List<Attachments.Attachment>> of(Mail mail) {
        boolean credit = mail.subject().equals(CREDIT);
        List<EInvoiceShelf.Mailed> forms =
                credit || mail.subject().equals(SUBJECT) ? shelf.mailed(mail.subjectId(), credit) : List.of();
        boolean sound = forms.stream().allMatch(form -> form.state().mayLeave());
        return sound
                ? Optional.of(forms.stream()
                        .filter(form -> form.format().isBeside())
                        .map(EInvoiceMail::attachment)
                        .toList())
                : Optional.empty();
    }

    private static Attachments.Attachment attachment(EInvoiceShelf.Mailed form) {
        byte[] bytes = form.xml().getBytes(StandardCharsets.UTF_8);
        String name = form.format() == EFormat.XRECHNUNG ? "xrechnung.xml" : "peppol.xml";
        return new Attachments.Attachment(name, "application/xml", bytes);
    }
}
