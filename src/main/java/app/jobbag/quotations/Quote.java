package app.jobbag.quotations;

import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Stale;
import app.jobbag.suppliers.SupplierId;
import app.jobbag.suppliers.SupplierQueries;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One supplier's side of a request: whom it was sent to, what came back. */
@Entity
class Quote {
    @Id
    private UUID id;

    private UUID clientId;

    @Version
    private int version;

    private UUID requestId;
    private UUID supplierId;

    @Enumerated(EnumType.STRING)
    private QuoteState state = QuoteState.ASKED;

    private @Nullable String readerName;
    private @Nullable String readerEmail;
    private @Nullable Instant sentAt;
    private @Nullable Instant remindedAt;
    private @Nullable Instant nudgedBeforeAt;
    private @Nullable Instant nudgedAfterAt;
    private @Nullable String currency;
    private @Nullable BigDecimal net;
    private @Nullable Integer leadDays;
    private @Nullable LocalDate validUntil;
    private String remarks = "";
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;
    private boolean late;

    @Enumerated(EnumType.STRING)
    private @Nullable Channel channel;

    private @Nullable String notedByName;

    @ElementCollection
    @CollectionTable(name = "quote_price", joinColumns = @JoinColumn(name = "quote_id"))
    @OrderColumn(name = "position")
    private List<QuotedPrice> prices = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    Quote(UUID client, QuoteRequestId request, SupplierId supplier) {
        this.id = Ids.next();
        this.clientId = client;
        this.requestId = request.value();
        this.supplierId = supplier.value();
    }

    @SuppressWarnings("NullAway.Init")
    protected Quote() {}

    void sent(SupplierQueries.Reader reader, Instant now) {
        readerName = reader.name();
        readerEmail = reader.email();
        sentAt = now;
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    /** It is reminded by itself, once, where it was asked before that morning. @return whether it is now */
    boolean nudgeBefore(Instant morning, Instant now) {
        boolean silent = isWaitedFor()
                && nudgedBeforeAt == null
                && Objects.requireNonNull(sentAt).isBefore(morning);
        if (silent) {
            nudgedBeforeAt = now;
            remindedAt = now;
        }
        return silent;
    }

    /** The same, once the answer is late. */
    boolean nudgeAfter(Instant now) {
        boolean silent = isWaitedFor() && nudgedAfterAt == null;
        if (silent) {
            nudgedAfterAt = now;
            remindedAt = now;
        }
        return silent;
    }

    /** Somebody was written to and says nothing. */
    boolean isWaitedFor() {
        return isUnanswered() && sentAt != null;
    }

    /** A later word replaces an earlier one. */
    void answer(Reply reply, Came came, Instant askedFor) {
        Offer offer = reply.offer();
        state = reply.state();
        currency = offer == null ? null : offer.currency().getCurrencyCode();
        net = offer == null ? null : offer.total().amount();
        leadDays = offer == null ? null : offer.leadDays();
        validUntil = offer == null ? null : offer.validUntil();
        prices.clear();
        if (offer != null) {
            offer.prices().forEach(each -> prices.add(new QuotedPrice(clientId, each.amount())));
        }
        remarks = reply.remarks();
        answeredBy = came.by();
        answeredAt = came.at();
        channel = came.channel();
        notedByName = came.notedBy();
        late = came.at().isAfter(askedFor);
    }

    void check(int seen) {
        Stale.check(seen, version);
    }

    QuoteId id() {
        return new QuoteId(id);
    }

    QuoteRequestId request() {
        return new QuoteRequestId(requestId);
    }

    SupplierId supplier() {
        return new SupplierId(supplierId);
    }

    boolean isUnanswered() {
        return state == QuoteState.ASKED;
    }

    /** Whom it was sent to, if to anybody. */
    Optional<SupplierQueries.Reader> reader() {
        return readerEmail == null
                ? Optional.empty()
                : Optional.of(new SupplierQueries.Reader(Objects.requireNonNull(readerName), readerEmail));
    }

    Optional<Offer> offer() {
        if (state != QuoteState.QUOTED) {
            return Optional.empty();
        }
        Currency own = Currency.getInstance(Objects.requireNonNull(currency));
        List<Money> each =
                prices.stream().map(price -> new Money(price.net(), own)).toList();
        return Optional.of(new Offer(own, each, Objects.requireNonNull(leadDays), validUntil));
    }
}
