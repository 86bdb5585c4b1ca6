package app.jobbag.invoices.web;

import app.jobbag.invoices.InvoiceQueries;
import app.jobbag.invoices.OrderMoney;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.BagSection;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        OrderMoney money = queries.of(order.id());
        return Optional.of(new Content("invoices/_bag", money, money.requests().isEmpty() ? next(who, order) : null));
    }

    /** The account executive is on once the order is closed and nobody has asked for its invoice. */
    private @Nullable NextStep next(SignedIn who, OrderDetails order) {
        boolean on = order.status() == OrderStatus.CLOSED && policy.permits(who, Action.PAYMENT_REQUEST_WRITE, order);
        String url = "/payment-requests/new?client=" + order.client().value() + "&order="
                + order.id().value();
        return on ? new NextStep("payment-requests.new.title", url) : null;
    }
}
