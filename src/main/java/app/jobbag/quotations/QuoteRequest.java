package app.jobbag.quotations;

import app.jobbag.estimates.EstimateId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request for quotation: written, sent to several suppliers, decided or withdrawn. */
@Entity
class QuoteRequest implements Guarded {
    @Id
    private UUID id;

    private UUID clientId;

    @Version
    private int version;

    private @Nullable UUID estimateId;
    private @Nullable UUID orderId;
    private @Nullable String number;

    @Enumerated(EnumType.STRING)
    private RequestState state = RequestState.DRAFT;

    private String title;
    private String note;
    private LocalDateTime answerBy;
    private String zone;
    private String currency;
    private UUID authorId;
    private Instant createdAt;
    private @Nullable Instant sentAt;
    private @Nullable String sentByName;
    private @Nullable String decision;
    private @Nullable UUID chosenId;
    private String reason = "";
    private @Nullable String endedByName;
    private @Nullable Instant endedAt;
    private @Nullable UUID purchaseId;

    @ElementCollection
    @CollectionTable(name = "quote_request_line", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    private List<AskedLine> lines = new ArrayList<>();

    /** Where it belongs. */
    record Place(UUID client, Origin origin, Currency currency) {}

    @SuppressWarnings("NullAway.Init")
    QuoteRequest(Place place, RequestDraft draft, SignedIn who, Instant now) {
        EstimateId estimate = place.origin().estimate();
        OrderId order = place.origin().order();
        this.id = Ids.next();
        this.clientId = place.client();
        this.estimateId = estimate == null ? null : estimate.value();
        this.orderId = order == null ? null : order.value();
        this.currency = place.currency().getCurrencyCode();
        this.authorId = who.id().value();
        this.createdAt = now;
        put(draft);
    }

    @SuppressWarnings("NullAway.Init")
    protected QuoteRequest() {}

    void write(RequestDraft draft, int seen) {
        check(RequestVerb.WRITE, seen);
        put(draft);
    }

    /** From here on it says what it says. */
    void send(String given, SignedIn who, Instant now, int seen) {
        check(RequestVerb.SEND, seen);
        number = given;
        sentAt = now;
        sentByName = who.name();
        state = RequestState.ASKED;
    }

    void choose(QuoteId quote, String why, SignedIn who, Instant now) {
        chosenId = quote.value();
        decision = "BUY";
        end(RequestState.DECIDED, why, who, now);
    }

    /** None of them: it is made in-house. */
    void make(String why, SignedIn who, Instant now) {
        decision = "MAKE";
        end(RequestState.DECIDED, why, who, now);
    }

    void withdraw(String why, SignedIn who, Instant now, int seen) {
        check(RequestVerb.WITHDRAW, seen);
        end(RequestState.WITHDRAWN, why, who, now);
    }

    void ordered(UUID purchase) {
        purchaseId = purchase;
    }

    void check(RequestVerb verb, int seen) {
        Stale.check(seen, version);
        require(verb);
    }

    boolean allows(RequestVerb verb) {
        return state.allows(verb);
    }

    void require(RequestVerb verb) {
        if (!allows(verb)) {
            throw new Refused("quotations.refused.state." + state);
        }
    }

    Instant createdAt() {
        return createdAt;
    }

    private void end(RequestState how, String why, SignedIn who, Instant now) {
        state = how;
        reason = why.strip();
        endedByName = who.name();
        endedAt = now;
    }

    private void put(RequestDraft draft) {
        title = draft.title();
        note = draft.note();
        answerBy = draft.answerBy().at();
        zone = draft.answerBy().zone().getId();
        lines.clear();
        draft.lines().forEach(each -> lines.add(AskedLine.of(clientId, each)));
    }

    /** What the services of this module need to know of it. */
    record Kept(
            QuoteRequestId id,
            UUID client,
            @Nullable EstimateId estimate,
            @Nullable OrderId order,
            @Nullable String number,
            String title,
            String note,
            RequestDraft.AnswerBy answerBy,
            Currency currency,
            List<WantedLine> lines,
            @Nullable QuoteId chosen,
            @Nullable UUID purchase) {
        Kept {
            lines = List.copyOf(lines);
        }
    }

    Kept kept() {
        return new Kept(
                new QuoteRequestId(id),
                clientId,
                estimateId == null ? null : new EstimateId(estimateId),
                orderId == null ? null : new OrderId(orderId),
                number,
                title,
                note,
                new RequestDraft.AnswerBy(answerBy, ZoneId.of(zone)),
                Currency.getInstance(currency),
                lines.stream().map(AskedLine::line).toList(),
                chosenId == null ? null : new QuoteId(chosenId),
                purchaseId);
    }

    @Override
    public UUID guardClient() {
        return clientId;
    }
}
