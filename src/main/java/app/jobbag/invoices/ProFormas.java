package app.jobbag.invoices;

import app.jobbag.clients.guard.GuardReport;
import app.jobbag.files.Audience;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperDraft;
import app.jobbag.files.PaperReads;
import app.jobbag.files.PaperSubject;
import app.jobbag.files.Papers;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pro-forma invoices: what a draft would say, on a paper in the client's language that says of itself that it is none. It takes no
 * number, claims no payment and counts nowhere; each print is a paper of its own, as the draft may change.
 */
@Service
@Transactional
public class ProFormas {
    static final String SUBJECT = "proforma";

    private final InvoiceBook book;
    private final InvoiceContents contents;
    private final InvoiceGuard guard;
    private final Press press;
    private final MessageSource messages;

    /** Where papers are made and found. */
    @Component("proFormaPress")
    record Press(Papers papers, PaperReads reads) {}

    ProFormas(InvoiceBook book, InvoiceContents contents, InvoiceGuard guard, Press press, MessageSource messages) {
        this.book = book;
        this.contents = contents;
        this.guard = guard;
        this.press = press;
        this.messages = messages;
    }

    /** @throws Refused when it is issued already, or names another client (CONF-3) */
    public void print(SignedIn who, InvoiceId id) {
        Invoice invoice = book.find(who, Action.INVOICE_WRITE, id);
        invoice.refuseUnlessDraft();
        GuardReport report = guard.look(invoice.state());
        if (report.isStopped()) {
            throw new Refused("invoices.lack.guard", report.words());
        }
        Locale locale = invoice.locale();
        int revision = press.papers().of(SUBJECT, id.value()).size() + 1;
        press.papers()
                .freeze(new PaperDraft(
                        invoice.client(),
                        new PaperSubject(SUBJECT, id.value(), revision),
                        new PaperDraft.Access(Audience.CLIENT, Action.INVOICE_SEE),
                        locale,
                        messages.getMessage("invoices.proforma.title", null, locale),
                        null,
                        "invoices/_proforma",
                        Map.of("invoice", contents.of(invoice.state()))));
        book.note(invoice, "proForma", Changes.none());
    }

    /** Of an invoice that the person sees. */
    @Transactional(readOnly = true)
    public Later<List<PaperDetails>> of(InvoiceId id) {
        return press.reads().of(List.of(SUBJECT), Query.of("select ?::uuid", id.value()));
    }
}
