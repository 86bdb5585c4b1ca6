package app.jobbag.purchasing.web;

import app.jobbag.kernel.Money;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.purchasing.BillDetails;
import app.jobbag.purchasing.BillId;
import app.jobbag.purchasing.BillState;
import app.jobbag.purchasing.PurchaseDetails;
import app.jobbag.purchasing.PurchaseId;
import app.jobbag.purchasing.PurchaseQueries;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.suppliers.SupplierRegister;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the pages of a supplier's bill together, in one read transaction each. */
@Component
class BillPage {
    private final PurchasePage purchases;
    private final PurchaseQueries queries;
    private final AccessPolicy policy;
    private final SupplierRegister suppliers;
    private final Past past;

    /** Today, and what came before. */
    @Component("billPagePast")
    record Past(Trail trail, Clock clock) {}

    BillPage(
            PurchasePage purchases,
            PurchaseQueries queries,
            AccessPolicy policy,
            SupplierRegister suppliers,
            Past past) {
        this.purchases = purchases;
        this.queries = queries;
        this.policy = policy;
        this.suppliers = suppliers;
        this.past = past;
    }

    /** What the reader may do next. */
    public record Steps(boolean pass, boolean release, boolean withdraw, boolean credit) {}

    /** Filled with what is left to bill, due as agreed with the supplier. */
    @Transactional(readOnly = true)
    public BillForm begin(SignedIn who, PurchaseId id, Model model) {
        PurchaseDetails purchase = about(who, id, model);
        LocalDate today = LocalDate.now(past.clock().withZone(who.zone()));
        int days = suppliers.details(purchase.said().supplier()).about().paymentDays();
        BillForm form = new BillForm();
        form.setBilledOn(today);
        form.setDueOn(today.plusDays(days));
        Money left = purchase.toBill();
        if (left != null && left.isPositive() && purchase.bills().isEmpty()) {
            form.setNet(left.amount());
            form.setTax(purchase.sums().tax().amount());
        }
        return form;
    }

    /** Filled with what is left of the bill, of today. */
    @Transactional(readOnly = true)
    public BillForm credit(SignedIn who, BillId id, Model model) {
        BillDetails bill = show(who, id, Action.BILL_BOOK, model);
        LocalDate today = LocalDate.now(past.clock().withZone(who.zone()));
        BillForm form = new BillForm();
        form.setBilledOn(today);
        form.setDueOn(today);
        if (bill.left().isPositive() && bill.credited().signum() == 0) {
            form.setNet(bill.net());
            form.setTax(bill.tax());
        }
        return form;
    }

    @Transactional(readOnly = true)
    public PurchaseDetails about(SignedIn who, PurchaseId id, Model model) {
        return purchases.require(who, Action.BILL_BOOK, id, model).purchase();
    }

    @Transactional(readOnly = true)
    public BillDetails show(SignedIn who, BillId id, Action action, Model model) {
        Later<List<TrailEntry>> history = past.trail().later("supplierBill", id.value());
        BillDetails bill = queries.bill(id).get();
        PurchasePage.Both both = purchases.require(who, action, bill.purchase(), model);
        boolean open = both.order().status().bookable();
        boolean stopped = open && bill.state() == BillState.STOPPED;
        boolean books = policy.permits(who, Action.BILL_BOOK, bill);
        Money left = both.purchase().toBill();
        model.addAttribute("bill", bill);
        model.addAttribute("history", history.get());
        model.addAttribute(
                "can",
                new Steps(
                        stopped
                                && policy.permits(who, Action.PURCHASE_APPROVE_ALL, bill)
                                && !bill.bookedBy().equals(who.id().value()),
                        stopped && books && left != null && bill.netMoney().compareTo(left) <= 0,
                        open
                                && books
                                && bill.state() != BillState.WITHDRAWN
                                && bill.credited().signum() == 0,
                        open
                                && books
                                && bill.state() == BillState.BOOKED
                                && !bill.isCredit()
                                && bill.left().isPositive()));
        return bill;
    }
}
