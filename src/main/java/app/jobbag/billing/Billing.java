package app.jobbag.billing;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientRegister;
import app.jobbag.invoices.PaymentRequestDraft;
import app.jobbag.invoices.PaymentRequestId;
import app.jobbag.invoices.PaymentRequesting;
import app.jobbag.invoices.RequestLine;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import app.jobbag.workorders.OrderStatus;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Billing plans of orders: written by the account executive, asked for item by item when each is due (FIN-2). */
@Service
@Transactional
public class Billing {
    private static final int LONGEST_NUMBER = 100;

    private final BillingItems items;
    private final BillingPlans plans;
    private final OrderRegister orders;
    private final ClientRegister clients;
    private final PaymentRequesting requesting;
    private final AccessPolicy policy;

    /** Whose orders are billed. */
    @Component("billingAround")
    record Around(OrderRegister orders, ClientRegister clients) {}

    Billing(BillingItems items, BillingPlans plans, Around around, PaymentRequesting requesting, AccessPolicy policy) {
        this.items = items;
        this.plans = plans;
        this.orders = around.orders();
        this.clients = around.clients();
        this.requesting = requesting;
        this.policy = policy;
    }

    @Transactional(readOnly = true)
    public BillingPlan plan(SignedIn who, OrderId id) {
        Later<BillingPlans.Written> written = plans.of(id);
        OrderDetails order = orders.show(who, id);
        policy.require(who, Action.PAYMENT_REQUEST_SEE, order);
        return written.get().on(order);
    }

    /** The order that an item bills. */
    @Transactional(readOnly = true)
    public OrderId orderOf(SignedIn who, BillingItemId id) {
        OrderDetails order = orders.show(who, items.orderOf(id));
        policy.require(who, Action.PAYMENT_REQUEST_WRITE, order);
        return order.id();
    }

    /** The plan of an order that the person sees. */
    @Transactional(readOnly = true)
    public Later<BillingPlan> of(OrderDetails order) {
        return plans.of(order.id()).map(written -> written.on(order));
    }

    /** @throws Refused when the plan would bill more than is agreed */
    public BillingItemId add(SignedIn who, OrderId id, BillingItemDraft draft) {
        OrderDetails order = open(who, id);
        if (draft.deliverable() != null && !items.isOf(order, draft.deliverable())) {
            throw new Refused("billing.refused.otherDeliverable").at("deliverable");
        }
        Money amount = amount(order, draft);
        Money planned = plans.of(id).get().on(order).promised();
        Money agreed = order.estimate();
        if (agreed != null && planned.plus(amount).compareTo(agreed) > 0) {
            throw new Refused("billing.refused.overAgreed", agreed, planned).at("value");
        }
        return items.add(who, order, named(order, draft));
    }

    /** @throws Refused when no schedule of the client has the milestone */
    private BillingItemDraft named(OrderDetails order, BillingItemDraft draft) {
        BillingItemDraft.Milestone milestone = draft.milestone();
        return milestone == null
                ? draft
                : draft.reaching(items.called(order, milestone)
                        .orElseThrow(() -> new Refused("billing.refused.otherMilestone").at("milestone")));
    }

    /** What of the client's schedules an item can wait for. */
    @Transactional(readOnly = true)
    public Later<List<MilestoneChoice>> milestones(OrderDetails order) {
        return items.milestones(order);
    }

    /**
     * As it was agreed before the order runs: its items can be asked for once it does.
     *
     * @throws Refused when the plan would bill more than is agreed
     */
    public void lay(SignedIn who, OrderId id, List<BillingItemDraft> drafts) {
        OrderDetails order = orders.show(who, id);
        policy.require(who, Action.PAYMENT_REQUEST_WRITE, order);
        Money planned = plans.of(id)
                .get()
                .on(order)
                .promised()
                .plus(Money.sum(
                        order.currency(),
                        drafts.stream().map(each -> amount(order, each)).toList()));
        Money agreed = order.estimate();
        if (agreed != null && planned.compareTo(agreed) > 0) {
            throw new Refused("billing.refused.overAgreed", agreed, planned);
        }
        drafts.forEach(each -> items.add(who, order, each));
    }

    public void remove(SignedIn who, BillingItemId id) {
        OrderDetails order = open(who, items.orderOf(id));
        if (!items.remove(order, id)) {
            throw new Refused("billing.refused.asked");
        }
    }

    /**
     * Asks finance for its invoice, under the order number that was planned.
     *
     * @param evidence in the words of who asks
     */
    public PaymentRequestId request(SignedIn who, BillingItemId id, String evidence) {
        return request(who, id, evidence, "");
    }

    /** @param number of the client's order, which may come after the plan; blank for the one that was planned */
    public PaymentRequestId request(SignedIn who, BillingItemId id, String evidence, String number) {
        OrderDetails order = open(who, items.orderOf(id));
        BillingItem item = items.of(order.id()).get().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        Money money = item.money();
        if (!item.open() || money == null) {
            throw new Refused(item.asked() ? "billing.refused.asked" : "billing.refused.notDue");
        }
        String reference = number.isBlank() ? item.buyerReference() : number.strip();
        if (reference.length() > LONGEST_NUMBER) {
            throw new Refused("billing.refused.longNumber", LONGEST_NUMBER);
        }
        ClientDetails client = clients.details(order.client());
        if (client.orderNumberRequired() && reference.isBlank()) {
            throw new Refused("billing.refused.noReference", client.name());
        }
        RequestLine line = new RequestLine(order.id(), item.text(), money.amount(), id.value());
        return requesting.request(who, order.client(), new PaymentRequestDraft(reference, evidence, List.of(line)));
    }

    /** An order that runs: nothing is billed ahead of one that nobody issued, that is over or closed. */
    private OrderDetails open(SignedIn who, OrderId id) {
        OrderDetails order = orders.show(who, id);
        policy.require(who, Action.PAYMENT_REQUEST_WRITE, order);
        if (!mayBeBilled(order)) {
            throw new Refused("billing.refused.notRunning", order.title());
        }
        return order;
    }

    public static boolean mayBeBilled(OrderDetails order) {
        OrderStatus status = order.status();
        return order.number() != null && status != OrderStatus.CLOSED && status != OrderStatus.CANCELLED;
    }

    private static Money amount(OrderDetails order, BillingItemDraft draft) {
        if (draft.amount() != null) {
            return Money.typed(draft.amount(), order.currency(), "value");
        }
        Money agreed = order.estimate();
        if (agreed == null || draft.percent() == null) {
            throw new Refused("billing.refused.nothingAgreed").at("value");
        }
        return agreed.share(draft.percent());
    }
}
