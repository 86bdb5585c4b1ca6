package app.jobbag.billing;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Retainers of orders as the account executive agrees, pauses and ends them (FIN-2). */
@Service
@Transactional
public class Retaining {
    private static final int LONGEST = 10;

    private final Retainers retainers;
    private final RetainerText text;
    private final Around around;
    private final AccessPolicy policy;
    private final Trail trail;

    /** The order with its plan, and the agency's day. */
    @Component("retainerAround")
    record Around(OrderRegister orders, BillingPlans plans, AgencyBook agency) {}

    Retaining(Retainers retainers, RetainerText text, Around around, AccessPolicy policy, Trail trail) {
        this.retainers = retainers;
        this.text = text;
        this.around = around;
        this.policy = policy;
        this.trail = trail;
    }

    /** Of an order whose plan the person sees. */
    @Transactional(readOnly = true)
    public Later<List<Retainer>> of(OrderId order) {
        return retainers.of(order);
    }

    /** What it will say of its next period. */
    public String said(Retainer retainer, Locale reader) {
        return text.of(retainer, reader);
    }

    /** An order that a retainer can be agreed for. */
    @Transactional(readOnly = true)
    public OrderDetails order(SignedIn who, OrderId id) {
        OrderDetails order = around.orders().show(who, id);
        policy.require(who, Action.PAYMENT_REQUEST_WRITE, order);
        return order;
    }

    /** @throws Refused when its end cuts a period, or it would bill more than is agreed */
    public RetainerId begin(SignedIn who, OrderId id, RetainerDraft draft) {
        OrderDetails order = order(who, id);
        if (!Billing.mayBeBilled(order)) {
            throw new Refused("billing.refused.notRunning", order.title());
        }
        text.check(draft.text());
        refuseFarOff(draft);
        Money amount = Money.typed(draft.amount(), order.currency(), "amount");
        refuseOverAgreed(order, amount, periods(draft));
        RetainerId retainer = retainers.add(who, order, draft);
        note(order.id(), order.client().value(), "retainerBegun");
        return retainer;
    }

    public void pause(SignedIn who, RetainerId id, int version) {
        Retainer retainer = find(who, id, version, RetainerState.ACTIVE);
        retainers.keep(retainer.in(RetainerState.PAUSED));
        note(retainer, "retainerPaused");
    }

    /** Periods that began meanwhile are not billed: the next one is the first that begins today or later. */
    public void resume(SignedIn who, RetainerId id, int version) {
        Retainer retainer = find(who, id, version, RetainerState.PAUSED).in(RetainerState.ACTIVE);
        LocalDate today = around.agency().today();
        while (retainer.active() && retainer.nextOn().isBefore(today)) {
            retainer = retainer.on();
        }
        retainers.keep(retainer);
        note(retainer, "retainerResumed");
    }

    public void end(SignedIn who, RetainerId id, int version) {
        Retainer retainer = find(who, id, version, RetainerState.ACTIVE, RetainerState.PAUSED);
        retainers.keep(retainer.in(RetainerState.ENDED));
        note(retainer, "retainerEnded");
    }

    /** The order whose plan it stands in. */
    @Transactional(readOnly = true)
    public OrderId orderOf(SignedIn who, RetainerId id) {
        return order(who, retainers.order(id)).id();
    }

    private Retainer find(SignedIn who, RetainerId id, int version, RetainerState... states) {
        Retainer retainer = retainers.lock(id);
        order(who, new OrderId(retainer.orderId()));
        Stale.check(version, retainer.version());
        if (!List.of(states).contains(retainer.state())) {
            throw new Refused("billing.retainer.refused." + retainer.state());
        }
        return retainer;
    }

    /** What was missed of a year may be billed at once; more looks like a slip of the pen. */
    private void refuseFarOff(RetainerDraft draft) {
        LocalDate today = around.agency().today();
        LocalDate end = draft.endsOn();
        if (draft.startsOn().isBefore(today.minusYears(1)) || draft.startsOn().isAfter(today.plusYears(LONGEST))) {
            throw new Refused("billing.retainer.refused.farOff").at("startsOn");
        }
        if (end != null && !end.isAfter(draft.startsOn())) {
            throw new Refused("billing.retainer.refused.backwards").at("endsOn");
        }
        if (end != null && end.isAfter(draft.startsOn().plusYears(LONGEST))) {
            throw new Refused("billing.retainer.refused.farOff").at("endsOn");
        }
    }

    /** How many periods it has; one, where it has no end. */
    private static int periods(RetainerDraft draft) {
        LocalDate end = draft.endsOn();
        int count = 1;
        while (end != null && last(draft, count).isBefore(end)) {
            count++;
        }
        if (end != null && !last(draft, count).equals(end)) {
            throw new Refused("billing.retainer.refused.cut", last(draft, count)).at("endsOn");
        }
        return count;
    }

    private static LocalDate last(RetainerDraft draft, int count) {
        return draft.every().period(draft.startsOn(), count).minusDays(1);
    }

    private void refuseOverAgreed(OrderDetails order, Money amount, int periods) {
        Money agreed = order.estimate();
        if (agreed == null) {
            return;
        }
        Money planned = around.plans().of(order.id()).get().on(order).promised();
        if (planned.plus(amount.times(BigDecimal.valueOf(periods))).compareTo(agreed) > 0) {
            throw new Refused("billing.refused.overAgreed", agreed, planned).at("amount");
        }
    }

    private void note(Retainer retainer, String verb) {
        note(new OrderId(retainer.orderId()), retainer.clientId(), verb);
    }

    /** Without words or amounts: an order's history is read by people who may see no invoice. */
    private void note(OrderId order, UUID client, String verb) {
        trail.note(TrailNote.of("order", order.value(), client, verb));
    }
}
