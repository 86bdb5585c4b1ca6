package app.jobbag.purchasing;

import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.staff.SignedIn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bill of a supplier against its purchase order. What it says is fixed from the first; a wrong one is taken back. */
@Entity
@Table(name = "supplier_bill")
class Bill {
    @Id
    private UUID id;

    private UUID clientId;

    @Version
    private int version;

    private UUID purchaseId;
    private UUID orderId;
    private UUID supplierId;
    private String number;
    private LocalDate billedOn;
    private LocalDate dueOn;
    private String currency;
    private BigDecimal net;
    private BigDecimal tax;
    private BigDecimal rate;
    private BigDecimal amount;
    private String note;

    @Enumerated(EnumType.STRING)
    private BillState state;

    private UUID bookedBy;
    private String bookedByName;
    private Instant bookedAt;
    private @Nullable UUID passedBy;
    private @Nullable String passedByName;
    private @Nullable Instant passedAt;
    private String reason = "";
    private @Nullable UUID creditsId;

    @SuppressWarnings("NullAway.Init")
    Bill(KeptPurchase purchase, BillDraft draft, Cost cost, SignedIn who, Instant now) {
        this.id = Ids.next();
        this.clientId = purchase.client();
        this.purchaseId = purchase.id().value();
        this.orderId = purchase.order().value();
        this.supplierId = purchase.text().supplier().value();
        this.number = draft.number();
        this.billedOn = draft.billedOn();
        this.dueOn = draft.dueOn();
        this.currency = draft.net().currency().getCurrencyCode();
        this.net = draft.net().amount();
        this.tax = draft.tax().amount();
        this.rate = cost.rate();
        this.amount = cost.amount().amount();
        this.note = draft.note();
        this.state = cost.above() ? BillState.STOPPED : BillState.BOOKED;
        this.bookedBy = who.id().value();
        this.bookedByName = who.name();
        this.bookedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected Bill() {}

    /**
     * What a bill costs.
     *
     * @param above whether it goes beyond what was ordered
     */
    record Cost(BigDecimal rate, Money amount, boolean above) {}

    /** This one is a credit note: it takes off of that bill. */
    Bill crediting(Bill bill) {
        creditsId = bill.id;
        return this;
    }

    boolean isCredit() {
        return creditsId != null;
    }

    /** The day's rate that it was booked at. */
    BigDecimal rate() {
        return rate;
    }

    /** A manager's word: it is paid although it is more than was ordered. */
    void pass(SignedIn who, String why, Instant now, int seen) {
        check(BillState.STOPPED, seen);
        if (bookedBy.equals(who.id().value())) {
            throw new Refused("purchasing.refused.ownBill");
        }
        passedBy = who.id().value();
        passedByName = who.name();
        passedAt = now;
        reason = why.strip();
        state = BillState.BOOKED;
    }

    /** The order was raised meanwhile. */
    void book(int seen) {
        check(BillState.STOPPED, seen);
        state = BillState.BOOKED;
    }

    void withdraw(String why, int seen) {
        Stale.check(seen, version);
        if (state == BillState.WITHDRAWN) {
            throw new Refused("purchasing.refused.billWithdrawn");
        }
        reason = why.strip();
        state = BillState.WITHDRAWN;
    }

    private void check(BillState asked, int seen) {
        Stale.check(seen, version);
        if (state != asked) {
            throw new Refused("purchasing.refused.notStopped");
        }
    }

    BillId id() {
        return new BillId(id);
    }

    PurchaseId purchase() {
        return new PurchaseId(purchaseId);
    }

    String number() {
        return number;
    }

    BigDecimal net() {
        return net;
    }

    /** What it costs, in the work order's currency. */
    BigDecimal amount() {
        return amount;
    }

    BillState state() {
        return state;
    }
}
