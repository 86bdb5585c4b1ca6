package app.jobbag.purchasing.web;

import app.jobbag.clients.guard.GuardPassForm;
import app.jobbag.kernel.Money;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.purchasing.BudgetLine;
import app.jobbag.purchasing.PurchaseApproving;
import app.jobbag.purchasing.PurchaseBudget;
import app.jobbag.purchasing.PurchaseDetails;
import app.jobbag.purchasing.PurchaseGuard;
import app.jobbag.purchasing.PurchaseId;
import app.jobbag.purchasing.PurchaseLine;
import app.jobbag.purchasing.PurchaseQueries;
import app.jobbag.purchasing.PurchaseState;
import app.jobbag.purchasing.PurchaseVerb;
import app.jobbag.purchasing.RowBudgets;
import app.jobbag.purchasing.RowUse;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderQueries;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts a purchase order's page together, in one read transaction. */
@Component
class PurchasePage {
    private final PurchaseQueries queries;
    private final OrderQueries orders;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Weighed weighed;

    /** What keeps it from being approved or from leaving. */
    @Component("purchasePageWeighed")
    record Weighed(PurchaseApproving approving, PurchaseBudget budget, PurchaseGuard guard, RowBudgets rows) {}

    PurchasePage(PurchaseQueries queries, OrderQueries orders, AccessPolicy policy, Trail trail, Weighed weighed) {
        this.queries = queries;
        this.orders = orders;
        this.policy = policy;
        this.trail = trail;
        this.weighed = weighed;
    }

    /**
     * What the reader may do on the page.
     *
     * @param approve with leave, and not what was handed in by the reader
     * @param manager approves above the limit, lets bills through
     */
    public record Rights(boolean write, boolean approve, boolean manager, boolean book, boolean pass) {}

    /** A purchase order with its work order. */
    record Both(PurchaseDetails purchase, OrderDetails order) {}

    @Transactional(readOnly = true)
    public PurchaseDetails show(SignedIn who, PurchaseId id, Model model) {
        weighed.guard().expect();
        Later<List<TrailEntry>> history = trail.later("purchaseOrder", id.value());
        Both both = require(who, Action.PURCHASE_SEE, id, model);
        PurchaseDetails purchase = both.purchase();
        OrderDetails order = both.order();
        Rights rights = rights(who, purchase, order);
        model.addAttribute("rights", rights);
        model.addAttribute("open", order.status().bookable());
        rows(purchase, order, model);
        if (purchase.state() == PurchaseState.DRAFT || purchase.state() == PurchaseState.WAITING) {
            weigh(purchase, order, model);
        }
        boolean leaves = purchase.state().allows(PurchaseVerb.SEND) || purchase.state() == PurchaseState.DRAFT;
        model.addAttribute("guard", leaves ? weighed.guard().look(purchase) : null);
        model.addAttribute("guardPass", new GuardPassForm());
        model.addAttribute("history", history.get());
        return purchase;
    }

    /** The rows it is held against; at today's rate before it is approved. */
    private void rows(PurchaseDetails purchase, OrderDetails order, Model model) {
        List<BudgetLine> held = purchase.said().lines().stream()
                .map(PurchaseLine::budget)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<RowUse> uses = List.of();
        List<RowUse> above = List.of();
        if (!held.isEmpty()) {
            RowBudgets.Rows all = weighed.rows().of(order, purchase.id()).get();
            Money sum = purchase.steps().approvedAt() == null
                    ? weighed.approving().amount(order, purchase.sums().net())
                    : purchase.inOrderCurrency();
            Map<BudgetLine, Money> parts =
                    sum == null ? Map.of() : purchase.text().parts(sum);
            uses = held.stream().map(all::of).filter(Objects::nonNull).toList();
            above = purchase.steps().approvedAt() == null ? all.above(parts) : List.of();
            model.addAttribute("parts", parts);
        }
        model.addAttribute("uses", uses);
        model.addAttribute("above", above);
    }

    private Rights rights(SignedIn who, PurchaseDetails purchase, OrderDetails order) {
        return new Rights(
                policy.permits(who, Action.PURCHASE_WRITE, order),
                policy.permits(who, Action.PURCHASE_APPROVE, order)
                        && !who.id().value().equals(purchase.steps().submittedBy()),
                policy.permits(who, Action.PURCHASE_APPROVE_ALL, order),
                policy.permits(who, Action.BILL_BOOK, order),
                policy.permits(who, Action.GUARD_PASS, order));
    }

    /** What it would be approved on, today. */
    private void weigh(PurchaseDetails purchase, OrderDetails order, Model model) {
        Money amount = weighed.approving().amount(order, purchase.sums().net());
        PurchaseBudget.Room room = weighed.budget().of(order, purchase.id());
        model.addAttribute("amount", amount);
        model.addAttribute("room", room);
        model.addAttribute("over", amount != null && !room.holds(amount));
        model.addAttribute(
                "needsManager", amount == null || weighed.approving().needsManager(order, purchase.id(), amount));
    }

    /** For the pages that change it. */
    @Transactional(readOnly = true)
    public Both require(SignedIn who, Action action, PurchaseId id, Model model) {
        PurchaseDetails purchase = queries.details(id).get();
        OrderDetails order = orders.details(List.of(purchase.order())).get().get(0);
        policy.require(who, action, order);
        model.addAttribute("purchase", purchase);
        model.addAttribute("order", order);
        return new Both(purchase, order);
    }
}
