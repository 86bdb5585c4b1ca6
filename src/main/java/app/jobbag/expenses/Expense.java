package app.jobbag.expenses;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;

/** What somebody laid out for an order. Corrected with a reason, approved or returned by another person. */
@Entity
class Expense {
    @Id
    private UUID id;

    private UUID clientId;

    @Version
    private int version;

    private UUID orderId;
    private UUID personId;
    private LocalDate spentOn;
    private BigDecimal amount;
    private String currency;
    private String note;

    @Enumerated(EnumType.STRING)
    private ExpenseKind kind;

    @Enumerated(EnumType.STRING)
    private Payer payer;

    @Enumerated(EnumType.STRING)
    private ExpenseState state = ExpenseState.SUBMITTED;

    @Embedded
    private Payment payment;

    private String unreceipted;

    @Embedded
    private Verdict verdict = Verdict.NONE;

    private Instant bookedAt;

    @SuppressWarnings("NullAway.Init")
    Expense(OrderDetails order, ExpenseDraft draft, BigDecimal rate, SignedIn who, Instant now) {
        this.id = Ids.next();
        this.clientId = order.client().value();
        this.orderId = order.id().value();
        this.personId = who.id().value();
        this.currency = order.currency().getCurrencyCode();
        this.bookedAt = now;
        put(draft, rate);
    }

    @SuppressWarnings("NullAway.Init")
    protected Expense() {}

    /** What finance said about it before is no longer said. */
    void correct(ExpenseDraft draft, BigDecimal rate, int seen) {
        Stale.check(seen, version);
        refuseUnless(state.isOpen());
        put(draft, rate);
        state = ExpenseState.SUBMITTED;
        verdict = Verdict.NONE;
    }

    void withdraw(int seen) {
        Stale.check(seen, version);
        refuseUnless(state.isOpen());
        state = ExpenseState.WITHDRAWN;
    }

    void approve(SignedIn who, Instant now, int seen) {
        decide(who, seen, ExpenseState.APPROVED, new Verdict(who.id().value(), who.name(), now, ""));
    }

    /** Also what was approved by mistake, as long as the order is open. */
    void return_(SignedIn who, String reason, Instant now, int seen) {
        decide(who, seen, ExpenseState.RETURNED, new Verdict(who.id().value(), who.name(), now, reason.strip()));
    }

    private void decide(SignedIn who, int seen, ExpenseState next, Verdict said) {
        Stale.check(seen, version);
        if (personId.equals(who.id().value())) {
            throw new Refused("expenses.refused.own");
        }
        refuseUnless(
                state == ExpenseState.SUBMITTED || (state == ExpenseState.APPROVED && next == ExpenseState.RETURNED));
        state = next;
        verdict = said;
    }

    /** The day's rate was looked up for the day it was paid on. */
    private void put(ExpenseDraft draft, BigDecimal rate) {
        spentOn = draft.spentOn();
        kind = draft.kind();
        payer = draft.payer();
        note = draft.note();
        unreceipted = draft.unreceipted();
        payment = Payment.of(draft, rate);
        amount = draft.net().at(rate, Currency.getInstance(currency)).amount();
        if (amount.signum() <= 0) {
            throw new Refused("expenses.refused.amount").at("paid");
        }
    }

    private void refuseUnless(boolean fits) {
        if (!fits) {
            throw new Refused("expenses.refused.state." + state);
        }
    }

    ExpenseDetails details() {
        return new ExpenseDetails(
                new ExpenseId(id),
                version,
                new ClientId(clientId),
                new OrderId(orderId),
                new PersonId(personId),
                state,
                new ExpenseDraft(spentOn, kind, payer, payment.gross(), payment.taxIn(), note, unreceipted),
                new Money(amount, Currency.getInstance(currency)),
                payment.rate(),
                verdict.said(),
                bookedAt);
    }
}
