package app.jobbag.purchasing;

import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.staff.SignedIn;
import app.jobbag.suppliers.SupplierId;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order to a supplier: written, approved by another person, sent, confirmed, delivered, billed. */
@Entity
class PurchaseOrder {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID clientId;
    private UUID orderId;
    private UUID supplierId;
    private @Nullable String number;
    private int revision;

    @Enumerated(EnumType.STRING)
    private PurchaseState state = PurchaseState.DRAFT;

    private String title;
    private String deliverTo;
    private @Nullable LocalDate deliveryDate;
    private String note;
    private String currency;
    private BigDecimal net;
    private BigDecimal tax;
    private String orderCurrency;
    private @Nullable BigDecimal rate;
    private @Nullable BigDecimal approvedNet;
    private @Nullable BigDecimal committed;
    private @Nullable BigDecimal limitAmount;
    private UUID authorId;

    @ElementCollection
    @CollectionTable(name = "purchase_line", joinColumns = @JoinColumn(name = "purchase_id"))
    @OrderColumn(name = "position")
    private List<OrderedLine> lines = new ArrayList<>();

    @Embedded
    private @Nullable Handed handed;

    @Embedded
    private @Nullable Approved approved;

    @Embedded
    private @Nullable Sent sent;

    @Embedded
    private @Nullable Answered answered;

    private @Nullable LocalDate deliveredOn;

    @Embedded
    private @Nullable Ended ended;

    private String reason = "";
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    PurchaseOrder(OrderDetails order, PurchaseDraft draft, SignedIn who, Instant now) {
        this.id = Ids.next();
        this.clientId = order.client().value();
        this.orderId = order.id().value();
        this.orderCurrency = order.currency().getCurrencyCode();
        this.authorId = who.id().value();
        this.createdAt = now;
        put(draft);
    }

    @SuppressWarnings("NullAway.Init")
    protected PurchaseOrder() {}

    void write(PurchaseDraft draft, int seen) {
        check(PurchaseVerb.WRITE, seen);
        put(draft);
    }

    void submit(Handed by, int seen) {
        check(PurchaseVerb.SUBMIT, seen);
        handed = by;
        reason = "";
        state = PurchaseState.WAITING;
    }

    void recall(int seen) {
        check(PurchaseVerb.RECALL, seen);
        state = PurchaseState.DRAFT;
    }

    void giveBack(String why, int seen) {
        check(PurchaseVerb.GIVE_BACK, seen);
        reason = why;
        state = PurchaseState.DRAFT;
    }

    /** Whoever handed it in does not approve it. */
    void approve(Terms terms, Approved by, String given) {
        if (Objects.requireNonNull(handed).by().equals(by.by())) {
            throw new Refused("purchasing.refused.own");
        }
        number = given;
        approved = by;
        rate = terms.rate();
        approvedNet = net;
        committed = terms.amount().amount();
        limitAmount = terms.limit() == null ? null : terms.limit().amount();
        state = PurchaseState.APPROVED;
    }

    void send(Sent to, int seen) {
        check(PurchaseVerb.SEND, seen);
        sent = to;
        answered = state == PurchaseState.CONFIRMED ? answered : null;
        state = state == PurchaseState.APPROVED ? PurchaseState.SENT : state;
    }

    void answer(Answered said) {
        require(PurchaseVerb.ANSWER);
        answered = said;
        state = said.word() == SupplierWord.CONFIRMED ? PurchaseState.CONFIRMED : PurchaseState.SENT;
    }

    /** What was sent before counts no more; what was approved stays committed until the new one is. */
    void revise(String why, int seen) {
        check(PurchaseVerb.REVISE, seen);
        revision++;
        handed = null;
        approved = null;
        sent = null;
        answered = null;
        deliveredOn = null;
        reason = why;
        state = PurchaseState.DRAFT;
    }

    /** What the supplier was never sent has not come from it. */
    void deliver(LocalDate day, int seen) {
        check(PurchaseVerb.DELIVER, seen);
        deliveredOn = day;
        state = PurchaseState.DELIVERED;
    }

    void close(SignedIn who, Instant now, int seen) {
        check(PurchaseVerb.CLOSE, seen);
        end(PurchaseState.CLOSED, who, now);
    }

    void cancel(SignedIn who, String why, Instant now, int seen) {
        check(PurchaseVerb.CANCEL, seen);
        reason = why;
        end(PurchaseState.CANCELLED, who, now);
    }

    /** Once all of it is delivered and billed, nothing is open any more. */
    void billed(SignedIn who, BigDecimal inAll, Instant now) {
        if (state == PurchaseState.DELIVERED && inAll.compareTo(Objects.requireNonNull(approvedNet)) >= 0) {
            end(PurchaseState.CLOSED, who, now);
        }
    }

    /** So much less is committed; more again, where a credit note is taken back. @return what is committed now */
    BigDecimal credited(BigDecimal amount) {
        committed = Objects.requireNonNull(committed).subtract(amount).max(BigDecimal.ZERO);
        return committed;
    }

    void unbilled() {
        if (state == PurchaseState.CLOSED) {
            state = PurchaseState.DELIVERED;
            ended = null;
        }
    }

    void check(PurchaseVerb verb, int seen) {
        Stale.check(seen, version);
        require(verb);
    }

    void require(PurchaseVerb verb) {
        if (!state.allows(verb)) {
            throw new Refused(state.refusal(verb));
        }
    }

    private void end(PurchaseState how, SignedIn who, Instant now) {
        state = how;
        ended = new Ended(who.name(), now);
    }

    private void put(PurchaseDraft draft) {
        supplierId = draft.supplier().value();
        title = draft.title();
        deliveryDate = draft.deliveryDate();
        deliverTo = draft.deliverTo();
        note = draft.note();
        currency = draft.currency().getCurrencyCode();
        net = draft.sums().net().amount();
        tax = draft.sums().tax().amount();
        lines.clear();
        draft.lines().forEach(each -> lines.add(OrderedLine.of(clientId, each, draft.currency())));
    }

    /** One that was changed may have come as it was ordered first. */
    Instant orderedAt() {
        return revision == 0 && approved != null ? approved.at() : createdAt;
    }

    UUID paper() {
        return Objects.requireNonNull(approved).paper();
    }

    KeptPurchase kept() {
        return new KeptPurchase(
                new PurchaseId(id), clientId, new OrderId(orderId), state, revision, number, approvedNet, draft());
    }

    private PurchaseDraft draft() {
        List<PurchaseLine> ordered = lines.stream().map(OrderedLine::line).toList();
        Currency of = Currency.getInstance(currency);
        return new PurchaseDraft(new SupplierId(supplierId), title, deliveryDate, deliverTo, note, of, ordered);
    }
}
