package app.jobbag.invoices.web;

import app.jobbag.invoices.InvoiceQueries;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.BagSection;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderStatus;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Payment requests and invoices in the order's bag. */
@Component
class InvoiceBag implements BagSection {
    private final InvoiceQueries queries;
    private final AccessPolicy policy;

    InvoiceBag(InvoiceQueries queries, AccessPolicy policy) {
        this.queries = queries;
        this.policy = policy;
    }

    @Override
    public String key() {
        return "invoices";
    }

    @Override
    public int rank() {
        return 500;
    }

    @Override
    public Optional<Content> of(SignedIn who, OrderDetails order) {
        boolean earlier = order.status() != OrderStatus.CLOSED && order.status() != OrderStatus.DELIVERED;
        if (earlier || !policy.permits(who, Action.INVOICE_SEE, order)) {
            return Optional.empty();
        }
        var requests = queries.requestsOf(order.id());
        return Optional.of(new Content(
                "invoices/_bag", Map.of("order", order, "invoices", queries.of(order.id()), "requests", requests)));
    }

    /** The account executive is on once the order is closed and nobody has asked for its invoice. */
    @Override
    public Optional<NextStep> next(SignedIn who, OrderDetails order) {
        boolean on = order.status() == OrderStatus.CLOSED
                && policy.permits(who, Action.PAYMENT_REQUEST_WRITE, order)
                && queries.requestsOf(order.id()).isEmpty();
        String url = "/payment-requests/new?client=" + order.client().value() + "&order="
                + order.id().value();
        return on ? Optional.of(new NextStep("payment-requests.new.title", url)) : Optional.empty();
    }
}
