package app.jobbag.invoices;

import app.jobbag.files.Audience;
import app.jobbag.files.Barcode;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperDraft;
import app.jobbag.files.PaperId;
import app.jobbag.files.PaperSubject;
import app.jobbag.files.Papers;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.outbox.MailDraft;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.staff.Action;
import app.jobbag.ui.Formats;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The paper of an issued invoice and the mail that carries it to the client's accounts, in the client's language (FIN-4). */
@Component
class InvoiceDispatch {
    static final String SUBJECT = "invoice";

    private final Papers papers;
    private final Outbox outbox;
    private final MessageSource messages;
    private final Formats formats;
    private final ElectronicForm form;

    InvoiceDispatch(Papers papers, Outbox outbox, MessageSource messages, Formats formats, ElectronicForm form) {
        this.papers = papers;
        this.outbox = outbox;
        this.messages = messages;
        this.formats = formats;
        this.form = form;
    }

    void send(Invoice invoice, InvoiceContent content) {
        Locale locale = invoice.locale();
        PaperId paper = papers.freeze(new PaperDraft(
                invoice.client(),
                new PaperSubject(SUBJECT, invoice.id().value(), 1),
                new PaperDraft.Access(Audience.CLIENT, Action.INVOICE_SEE),
                locale,
                text("invoices.paper.title", locale),
                content.number(),
                "invoices/_paper",
                model(content),
                form.issued(new ElectronicForm.Said(invoice.id(), invoice.client(), locale, content))
                        .orElse(null)));
        mail(invoice, content, content.buyer().email(), paper);
    }

    private static Map<String, Object> model(InvoiceContent content) {
        String code = PaymentCode.of(content);
        return code.isEmpty()
                ? Map.of("invoice", content)
                : Map.of("invoice", content, "payment", Barcode.ofPayment(code));
    }

    /** The very same paper again, to the address the client's accounts have now. */
    void sendAgain(Invoice invoice, InvoiceContent content, String address) {
        PaperDetails paper = papers.of(SUBJECT, invoice.id().value()).stream()
                .findFirst()
                .orElseThrow(() -> new Refused("invoices.refused.notIssued"));
        mail(invoice, content, address, paper.id());
    }

    private void mail(Invoice invoice, InvoiceContent content, String address, PaperId paper) {
        Locale locale = invoice.locale();
        Object[] words = {
            content.number(),
            content.seller().name(),
            formats.money(content.payable(), locale),
            formats.fullDate(content.dueOn(), locale),
            content.account().iban(),
            content.buyer().name()
        };
        outbox.mail(new MailDraft(
                invoice.client().value(),
                SUBJECT,
                invoice.id().value(),
                address,
                content.buyer().name(),
                locale,
                text("invoices.mail.title", locale, words),
                text("invoices.mail.body", locale, words),
                List.of(paper.value())));
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
