package app.jobbag.creditnotes;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.files.Audience;
import app.jobbag.files.PaperDraft;
import app.jobbag.files.PaperId;
import app.jobbag.files.PaperSubject;
import app.jobbag.files.Papers;
import app.jobbag.invoices.InvoiceContent;
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

/** The paper of a credit note and the mail that carries it to the client's accounts, in the client's language (FIN-4). */
@Component
class CreditDispatch {
    static final String SUBJECT = "creditNote";

    private final Ways ways;
    private final ClientRegister clients;
    private final MessageSource messages;
    private final Formats formats;

    /** What is printed, what it carries inside, what is mailed. */
    @Component("creditWays")
    record Ways(Papers papers, ElectronicCredit form, Outbox outbox) {}

    CreditDispatch(Ways ways, ClientRegister clients, MessageSource messages, Formats formats) {
        this.ways = ways;
        this.clients = clients;
        this.messages = messages;
        this.formats = formats;
    }

    /** @throws Refused when nobody knows where to */
    String address(ClientId client) {
        String address = clients.details(client).accountsEmail();
        if (address.isBlank()) {
            throw new Refused(
                    "invoices.lack.accountsEmail", clients.details(client).name());
        }
        return address;
    }

    void send(CreditNoteDetails note, InvoiceContent of) {
        Locale locale = note.locale();
        var said =
                new ElectronicCredit.Said(note.id(), note.invoice(), note.client(), note.locale(), note.content(), of);
        PaperId paper = ways.papers()
                .freeze(new PaperDraft(
                        note.client(),
                        new PaperSubject(SUBJECT, note.id().value(), 1),
                        new PaperDraft.Access(Audience.CLIENT, Action.INVOICE_SEE),
                        locale,
                        text("creditnotes.paper.title", locale),
                        note.content().number(),
                        "creditnotes/_paper",
                        Map.of("note", note.content()),
                        ways.form().issued(said).orElse(null)));
        mail(note, paper);
    }

    /** The very same paper again, to the address the client's accounts have now. */
    void sendAgain(CreditNoteDetails note) {
        mail(note, ways.papers().of(SUBJECT, note.id().value()).get(0).id());
    }

    private void mail(CreditNoteDetails note, PaperId paper) {
        Locale locale = note.locale();
        CreditNoteContent said = note.content();
        Object[] words = {
            said.number(),
            said.seller().name(),
            formats.money(note.total(), locale),
            said.invoice(),
            formats.fullDate(said.invoiceIssuedOn(), locale),
            said.buyer().name()
        };
        ways.outbox()
                .mail(new MailDraft(
                        note.client().value(),
                        SUBJECT,
                        note.id().value(),
                        address(note.client()),
                        said.buyer().name(),
                        locale,
                        text("creditnotes.mail.title", locale, words),
                        text("creditnotes.mail.body", locale, words),
                        List.of(paper.value())));
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
