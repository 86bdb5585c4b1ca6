package app.jobbag.purchasing;

import app.jobbag.files.Received;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.ExchangeRates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bills of suppliers: booked by finance against their orders, stopped above them, let through by a manager. */
@Service
@Transactional
public class BillBooking {
    static final String SUBJECT = "supplierBill";

    private final PurchaseBook book;
    private final Kept kept;
    private final Credits credits;
    private final ExchangeRates rates;
    private final BillSettling settling;

    /** Bills, their files, and the rows they are paid from. */
    @Component("keptBills")
    record Kept(Bills bills, BillFiles files, BilledRows rows) {}

    /** What is credited of them, and the suppliers' numbers. */
    @Component("creditedBillsAndNumbers")
    record Credits(CreditedBills bills, CreditsTakenBack back, BillNumbers numbers) {}

    BillBooking(PurchaseBook book, Kept kept, Credits credits, ExchangeRates rates, BillSettling settling) {
        this.book = book;
        this.kept = kept;
        this.credits = credits;
        this.rates = rates;
        this.settling = settling;
    }

    /** @throws Refused when the number is closed, the bill is in already, or it is of another currency than its order */
    public BillId book(SignedIn who, PurchaseId id, BillDraft draft, List<Received> arrived) {
        PurchaseBook.Found found = book.find(who, Action.BILL_BOOK, id);
        KeptPurchase purchase = found.purchase().kept();
        found.purchase().require(PurchaseVerb.BILL);
        PurchaseBook.refuseUnlessOpen(found.order());
        refuseUnfit(who, purchase, draft);
        refuseFar(LocalDate.ofInstant(found.purchase().orderedAt(), who.zone()), draft);
        credits.numbers().refuseTwice(purchase.text().supplier(), draft.number());
        Money net = draft.net();
        Currency target = found.order().currency();
        BigDecimal rate = rates.on(net.currency(), target, draft.billedOn())
                .orElseThrow(() -> new Refused("purchasing.refused.noRate", net.currency(), target, draft.billedOn())
                        .at("billedOn"));
        Money cost = net.at(rate, target);
        boolean above = isAbove(purchase, net.amount()) || kept.rows().isAbove(found.order(), purchase, cost);
        Bill bill = new Bill(purchase, draft, new Bill.Cost(rate, cost, above), who, book.now());
        kept.bills().saveAndFlush(bill);
        kept.files().keep(who, purchase.client(), bill.id(), arrived, book.now());
        book.workedOn(found.order());
        settling.settle(who, found.purchase());
        note(found.purchase(), bill, above ? "stopped" : "booked", null);
        return bill.id();
    }

    /** A manager lets a stopped one through. */
    public void pass(SignedIn who, BillId id, int version, String reason) {
        PurchaseBook.Found found = find(who, Action.PURCHASE_APPROVE_ALL, id);
        Bill bill = bill(id);
        bill.pass(who, reason, book.now(), version);
        kept.bills().saveAndFlush(bill);
        settling.settle(who, found.purchase());
        note(found.purchase(), bill, "passed", reason);
    }

    /** Once the order was raised and approved anew. */
    public void release(SignedIn who, BillId id, int version) {
        PurchaseBook.Found found = find(who, Action.BILL_BOOK, id);
        Bill bill = bill(id);
        KeptPurchase purchase = found.purchase().kept();
        Money cost = new Money(bill.amount(), found.order().currency());
        if (isAbove(purchase, bill.net()) || kept.rows().isAbove(found.order(), purchase, cost)) {
            throw new Refused("purchasing.refused.stillAbove");
        }
        bill.book(version);
        kept.bills().saveAndFlush(bill);
        settling.settle(who, found.purchase());
        note(found.purchase(), bill, "released", null);
    }

    /** It was a mistake, or goes back to the supplier: it counts no more, and stays in the books. */
    public void withdraw(SignedIn who, BillId id, int version, String reason) {
        PurchaseBook.Found found = find(who, Action.BILL_BOOK, id);
        Bill bill = bill(id);
        boolean counted = bill.state() == BillState.BOOKED;
        if (!bill.isCredit() && credits.bills().left(id).net().compareTo(bill.net()) != 0) {
            throw new Refused("purchasing.refused.credited");
        }
        if (counted && bill.isCredit()) {
            credits.back().refuseTaken(found, bill);
        }
        bill.withdraw(reason, version);
        kept.bills().saveAndFlush(bill);
        if (counted && bill.isCredit()) {
            credits.back().takeAgain(found, bill);
        } else if (counted) {
            found.purchase().unbilled();
        } else {
            settling.settle(who, found.purchase());
        }
        note(found.purchase(), bill, "withdrawn", reason);
    }

    private PurchaseBook.Found find(SignedIn who, Action action, BillId id) {
        PurchaseId purchase =
                kept.bills().purchaseOf(id.value()).map(PurchaseId::new).orElseThrow(NotFound::new);
        PurchaseBook.Found found = book.find(who, action, purchase);
        PurchaseBook.refuseUnlessOpen(found.order());
        return found;
    }

    private Bill bill(BillId id) {
        return kept.bills().findById(id.value()).orElseThrow(NotFound::new);
    }

    private void refuseUnfit(SignedIn who, KeptPurchase purchase, BillDraft draft) {
        if (!draft.net().currency().equals(purchase.text().currency())) {
            throw new Refused("purchasing.refused.currency", purchase.text().currency());
        }
        if (!draft.net().isPositive() || draft.tax().isNegative()) {
            throw new Refused("purchasing.refused.amount").at("net");
        }
        if (draft.tax().compareTo(draft.net()) > 0) {
            throw new Refused("purchasing.refused.tax").at("tax");
        }
        if (draft.billedOn().isAfter(LocalDate.ofInstant(book.now(), who.zone()))) {
            throw new Refused("purchasing.refused.future").at("billedOn");
        }
        if (draft.dueOn().isBefore(draft.billedOn())) {
            throw new Refused("purchasing.refused.due").at("dueOn");
        }
    }

    /** A day more than a year off is mistyped. */
    private static void refuseFar(LocalDate ordered, BillDraft draft) {
        if (draft.billedOn().isBefore(ordered.minusYears(1))) {
            throw new Refused("purchasing.refused.longBefore").at("billedOn");
        }
        if (draft.dueOn().isAfter(draft.billedOn().plusYears(1))) {
            throw new Refused("purchasing.refused.farDue").at("dueOn");
        }
    }

    private boolean isAbove(KeptPurchase purchase, BigDecimal more) {
        BigDecimal most = purchase.approvedNet();
        return most == null || settling.billed(purchase.id()).add(more).compareTo(most) > 0;
    }

    /** The bill's own history has the sums; the order's names it. */
    private void note(PurchaseOrder purchase, Bill bill, String verb, @Nullable String reason) {
        KeptPurchase about = purchase.kept();
        Money net = new Money(bill.net(), about.text().currency());
        Changes changes = Changes.none().with("bill", null, bill.number()).with("net", null, net);
        book.note(TrailNote.of(SUBJECT, bill.id().value(), about.client(), verb)
                .changing(changes)
                .because(reason));
        String upper = Character.toUpperCase(verb.charAt(0)) + verb.substring(1);
        book.note(purchase, "bill" + upper, Changes.none().with("bill", null, bill.number()), reason);
    }
}
