package app.jobbag.quotations;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the services of this module find a request and its quotes, held still, and note what became of them. */
@Component
class QuoteBook {
    static final String SUBJECT = "quoteRequest";

    private final QuoteRequests requests;
    private final Quotes quotes;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Clock clock;

    QuoteBook(QuoteRequests requests, Quotes quotes, AccessPolicy policy, Trail trail, Clock clock) {
        this.requests = requests;
        this.quotes = quotes;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    /** A supplier's side with its request, as nobody else changes them until the transaction ends. */
    record Found(QuoteRequest request, Quote quote) {}

    QuoteRequest find(SignedIn who, Action action, QuoteRequestId id) {
        QuoteRequest request = find(id);
        policy.require(who, action, request);
        return request;
    }

    QuoteRequest find(QuoteRequestId id) {
        return requests.lock(id.value()).orElseThrow(NotFound::new);
    }

    Found find(SignedIn who, Action action, QuoteId id) {
        Found found = find(id);
        policy.require(who, action, found.request());
        return found;
    }

    /** The request is locked before the quote is read: who decides and who answers go one after the other. */
    Found find(QuoteId id) {
        QuoteRequestId request =
                quotes.requestOf(id.value()).map(QuoteRequestId::new).orElseThrow(NotFound::new);
        QuoteRequest locked = find(request);
        return new Found(locked, quotes.findById(id.value()).orElseThrow(NotFound::new));
    }

    List<Quote> quotes(QuoteRequest request) {
        return quotes.of(request.kept().id().value());
    }

    void keep(QuoteRequest request) {
        requests.saveAndFlush(request);
    }

    void keep(Quote quote) {
        quotes.saveAndFlush(quote);
    }

    void leaveOut(Quote quote) {
        quotes.delete(quote);
    }

    Instant now() {
        return clock.instant();
    }

    void note(QuoteRequest request, String verb, Changes what, @Nullable String reason) {
        QuoteRequest.Kept kept = request.kept();
        trail.note(TrailNote.of(SUBJECT, kept.id().value(), kept.client(), verb)
                .changing(what)
                .because(reason == null || reason.isBlank() ? null : reason));
    }
}
