package app.jobbag.closing.web;

import app.jobbag.closing.Closing;
import app.jobbag.closing.ClosingCardId;
import app.jobbag.closing.ClosingDetails;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.BagSection;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderStatus;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The closing card in the order's bag. */
@Component
class ClosingBag implements BagSection {
    private final Closing closing;
    private final AccessPolicy policy;

    ClosingBag(Closing closing, AccessPolicy policy) {
        this.closing = closing;
        this.policy = policy;
    }

    @Override
    public String key() {
        return "closing";
    }

    @Override
    public int rank() {
        return 400;
    }

    @Override
    public Later<Optional<Content>> of(SignedIn who, OrderDetails order) {
        return policy.permits(who, Action.CLOSING_SEE, order)
                ? closing.of(order).map(card -> card.map(each -> content(who, order, each)))
                : Later.known(Optional.empty());
    }

    private Content content(SignedIn who, OrderDetails order, ClosingDetails card) {
        boolean cost = card.settlement() != null && policy.permits(who, Action.COST_SEE, order);
        return new Content("closing/_bag", Map.of("card", card, "cost", cost), next(who, order, card.id()));
    }

    /** Finance is on once the client has signed the last deliverable. */
    private @Nullable NextStep next(SignedIn who, OrderDetails order, ClosingCardId card) {
        boolean on = order.status() == OrderStatus.DELIVERED && policy.permits(who, Action.CLOSING_CLOSE, order);
        return on ? new NextStep("closing.bag.next", "/closing/" + card.value()) : null;
    }
}
