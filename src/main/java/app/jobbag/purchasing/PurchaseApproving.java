package app.jobbag.purchasing;

import app.jobbag.files.PaperId;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.numbers.Numbers;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.taxes.ExchangeRates;
import app.jobbag.workorders.OrderDetails;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A second person's word on a purchase order: finance up to the limit, a manager above it. Approved, it has number and paper. */
@Service
@Transactional
public class PurchaseApproving {
    /** The series of their numbers. */
    static final String SERIES = "PO";

    private final PurchaseBook book;
    private final PurchaseBudget budget;
    private final PurchaseLimits limits;
    private final DayRates day;
    private final Issuing issuing;

    /** The day's rate, by the agency's day. */
    @Component("purchaseMoney")
    record DayRates(ExchangeRates rates, AgencyBook agency) {}

    /** What makes it binding: its number, its paper, what it takes of the rows it is held against. */
    @Component("purchaseIssuing")
    record Issuing(Numbers numbers, PurchasePress press, RowCommitting rows) {}

    PurchaseApproving(PurchaseBook book, PurchaseBudget budget, PurchaseLimits limits, DayRates day, Issuing issuing) {
        this.book = book;
        this.budget = budget;
        this.limits = limits;
        this.day = day;
        this.issuing = issuing;
    }

    /** @throws Refused above the limit or what is agreed, by whoever handed it in, or without an open finance number */
    public void approve(SignedIn who, PurchaseId id, int version) {
        PurchaseBook.Found found = book.find(who, Action.PURCHASE_APPROVE, id);
        PurchaseOrder purchase = found.purchase();
        purchase.check(PurchaseVerb.APPROVE, version);
        PurchaseBook.refuseUnlessOpen(found.order());
        Terms terms = terms(found);
        budget.require(found.order(), id, terms.amount());
        if (needsManager(found.order(), id, terms.amount())
                && !book.permits(who, Action.PURCHASE_APPROVE_ALL, found.order())) {
            throw new Refused("purchasing.refused.aboveLimit");
        }
        Instant now = book.now();
        String known = purchase.kept().number();
        int year = day.agency().dateOf(now).getYear();
        String number = known == null
                ? "%s-%d-%04d".formatted(SERIES, year, issuing.numbers().next(SERIES, year))
                : known;
        PaperId paper =
                issuing.press().freeze(purchase.kept(), number, day.agency().dateOf(now));
        purchase.approve(terms, new Approved(who.id().value(), who.name(), now, paper.value()), number);
        book.save(purchase);
        issuing.rows().commit(found.order(), purchase.kept(), terms.amount());
        book.workedOn(found.order());
        Changes changes = Changes.none().with("number", known, number).with("net", null, terms.amount());
        book.note(purchase, "approved", changes, null);
    }

    public void giveBack(SignedIn who, PurchaseId id, int version, String reason) {
        PurchaseBook.Found found = book.find(who, Action.PURCHASE_APPROVE, id);
        found.purchase().giveBack(reason, version);
        book.note(found.purchase(), "givenBack", Changes.none(), reason);
    }

    /** Above the limit, where there is none, and where nothing is agreed with the client that it could be held against. */
    @Transactional(readOnly = true)
    public boolean needsManager(OrderDetails order, PurchaseId id, Money amount) {
        Money limit = limits.in(order.currency()).orElse(null);
        return limit == null
                || amount.compareTo(limit) > 0
                || budget.of(order, id).agreed() == null;
    }

    /** Net in the work order's currency, at today's rate; null without a rate. */
    @Transactional(readOnly = true)
    public @Nullable Money amount(OrderDetails order, Money net) {
        return day.rates()
                .on(net.currency(), order.currency(), day.agency().today())
                .map(rate -> net.at(rate, order.currency()))
                .orElse(null);
    }

    private Terms terms(PurchaseBook.Found found) {
        Money net = found.purchase().kept().text().sums().net();
        Currency target = found.order().currency();
        LocalDate today = day.agency().today();
        BigDecimal rate = day.rates()
                .on(net.currency(), target, today)
                .orElseThrow(() -> new Refused("purchasing.refused.noRate", net.currency(), target, today));
        return new Terms(rate, net.at(rate, target), limits.in(target).orElse(null));
    }
}
