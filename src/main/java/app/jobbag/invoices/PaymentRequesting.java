package app.jobbag.invoices;

import app.jobbag.clients.ClientId;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The account executive asks, finance accepts into a draft or sends it back with a reason (FIN-2). */
@Service
@Transactional
public class PaymentRequesting {
    private final InvoiceShelf shelf;
    private final InvoiceDrafting drafting;
    private final RequestRules rules;
    private final Trail trail;
    private final Clock clock;

    PaymentRequesting(InvoiceShelf shelf, InvoiceDrafting drafting, RequestRules rules, Trail trail, Clock clock) {
        this.shelf = shelf;
        this.drafting = drafting;
        this.rules = rules;
        this.trail = trail;
        this.clock = clock;
    }

    public PaymentRequestId request(SignedIn who, ClientId client, PaymentRequestDraft draft) {
        shelf.require(who, Action.PAYMENT_REQUEST_WRITE, client);
        rules.check(client, draft, null);
        PaymentRequest request = new PaymentRequest(client, rules.currency(client), draft, who, clock.instant());
        shelf.add(request);
        note(request, "requested", null);
        return request.id();
    }

    /** What stands against a new request, before it is whole; nothing is kept. */
    public void check(SignedIn who, ClientId client, PaymentRequestDraft draft) {
        shelf.require(who, Action.PAYMENT_REQUEST_WRITE, client);
        rules.check(client, draft, null);
    }

    /** The same for one that is written again. */
    public void check(SignedIn who, PaymentRequestId id, PaymentRequestDraft draft) {
        PaymentRequest request = shelf.find(who, Action.PAYMENT_REQUEST_WRITE, id);
        rules.check(request.client(), draft.keepingItems(request.details().lines()), id);
    }

    public void sendAgain(SignedIn who, PaymentRequestId id, int version, PaymentRequestDraft draft) {
        PaymentRequest request = shelf.find(who, Action.PAYMENT_REQUEST_WRITE, id);
        PaymentRequestDraft mended = draft.keepingItems(request.details().lines());
        rules.check(request.client(), mended, id);
        request.sendAgain(mended, who, clock.instant(), version);
        note(request, "sentAgain", null);
    }

    /** Finance takes it on: the draft of its invoice is made at once. */
    public InvoiceId accept(SignedIn who, PaymentRequestId id, int version) {
        PaymentRequest request = shelf.find(who, Action.PAYMENT_REQUEST_DECIDE, id);
        request.accept(who, clock.instant(), version);
        Invoice draft = drafting.draft(request);
        shelf.add(draft);
        note(request, "accepted", null);
        trail.note(TrailNote.of("invoice", draft.id().value(), draft.client().value(), "drafted"));
        return draft.id();
    }

    /** Back to the account executive; a draft that was made of it goes, since nothing was issued. */
    public void return_(SignedIn who, PaymentRequestId id, int version, String reason) {
        PaymentRequest request = shelf.find(who, Action.PAYMENT_REQUEST_DECIDE, id);
        request.return_(reason, who, clock.instant(), version);
        shelf.of(request).ifPresent(draft -> {
            draft.refuseUnlessDraft();
            shelf.drop(draft);
        });
        note(request, "returned", reason);
    }

    @Transactional(readOnly = true)
    public PaymentRequestDetails show(SignedIn who, PaymentRequestId id) {
        return shelf.find(who, Action.PAYMENT_REQUEST_SEE, id).details();
    }

    private void note(PaymentRequest request, String verb, @Nullable String reason) {
        trail.note(TrailNote.of(
                        "paymentRequest", request.id().value(), request.client().value(), verb)
                .because(reason));
    }
}
