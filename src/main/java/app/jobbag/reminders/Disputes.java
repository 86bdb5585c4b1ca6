package app.jobbag.reminders;

import app.jobbag.clients.ClientId;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What clients dispute, as the agency writes it down, answers and settles it. The client reads every word: the guard stands before them. */
@Service
@Transactional
public class Disputes {
    private final DisputeBook book;
    private final DisputeMail mail;
    private final Calls calls;
    private final AccessPolicy policy;
    private final DisputeGuard guard;

    Disputes(DisputeBook book, DisputeMail mail, Calls calls, AccessPolicy policy, DisputeGuard guard) {
        this.book = book;
        this.mail = mail;
        this.calls = calls;
        this.policy = policy;
        this.guard = guard;
    }

    /** @param call the call in which the client said so, null where it was another way */
    public DisputeId open(SignedIn who, InvoiceDetails invoice, DisputeDraft draft, @Nullable ReminderId call) {
        policy.require(who, Action.COLLECT_WRITE, invoice);
        guard.require(invoice.client(), invoice.id(), "reason", draft.reason());
        DisputeId id = book.open(
                new DisputeBook.Speaker(null, who.name()),
                book.item(invoice.id()),
                invoice.client().value(),
                draft);
        if (call != null) {
            calls.settle(who, invoice.client(), new Calls.Outcome(call, "DISPUTED", draft.reason()));
        }
        return id;
    }

    /** @throws NotFound when there is none for that person */
    @Transactional(readOnly = true)
    public DisputeDetails show(SignedIn who, DisputeId id) {
        DisputeDetails found = book.require(id);
        policy.require(who, Action.INVOICE_SEE, found);
        return found;
    }

    public void say(SignedIn who, DisputeId id, String text) {
        DisputeDetails about = writable(who, id);
        guard.require(new ClientId(about.clientId()), new InvoiceId(about.invoiceId()), "text", text);
        book.say(new DisputeBook.Speaker(null, who.name()), about, text);
        mail.tellClient(about);
    }

    /** The client takes it back, or a credit note settled it. */
    public void end(SignedIn who, DisputeId id, boolean credited, DisputeEnd end) {
        DisputeDetails about = writable(who, id);
        if (!credited && end.reason().isBlank()) {
            throw new Refused("reminders.refused.whyWithdrawn").at("reason");
        }
        guard.require(new ClientId(about.clientId()), new InvoiceId(about.invoiceId()), "reason", end.reason());
        DisputeState state = credited ? DisputeState.CREDITED : DisputeState.WITHDRAWN;
        book.end(
                new DisputeBook.Speaker(null, who.name()),
                about,
                new DisputeBook.End(state, end.reason().strip(), end.version()));
        mail.tellClient(about);
    }

    /** @param version that was seen */
    public record DisputeEnd(String reason, int version) {}

    @Transactional(readOnly = true)
    public Later<List<DisputeDetails>> of(SignedIn who, ClientId client) {
        policy.require(who, Action.INVOICE_SEE, Guarded.client(client.value()));
        return book.read("d.client_id = ?", client.value());
    }

    @Transactional(readOnly = true)
    public boolean mayWrite(SignedIn who, Guarded about) {
        return policy.permits(who, Action.COLLECT_WRITE, about);
    }

    private DisputeDetails writable(SignedIn who, DisputeId id) {
        DisputeDetails about = book.require(id);
        policy.require(who, Action.COLLECT_WRITE, about);
        return about;
    }
}
