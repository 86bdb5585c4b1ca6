package app.jobbag.invoices.web;

import app.jobbag.invoices.PaymentRequestStatus;
import app.jobbag.ui.lists.ListDefinition;
import java.util.Arrays;

/** Payment requests, the newest first. */
final class RequestList {
    static final ListDefinition LIST = ListDefinition.of(
                    "payment-requests",
                    "/payment-requests",
                    "payment_request r left join client c on c.id = r.client_id",
                    "r.id")
            .ofClient("r.client_id")
            .link("client", "coalesce(c.trading_names[1], c.legal_name)")
            .status("status", "r.status", "payment-requests.status.")
            .text(
                    "orders",
                    "(select string_agg(o.number, ', ' order by l.position) from payment_request_line l"
                            + " join work_order o on o.id = l.order_id where l.request_id = r.id)")
            .money("total", "r.total", "r.currency")
            .text("by", "r.requested_by_name")
            .instant("requested", "r.requested_at")
            .sortedBy("r.requested_at", "timestamptz")
            .startsWith("-requested")
            .choice(
                    "status",
                    "r.status = ?",
                    Arrays.stream(PaymentRequestStatus.values()).map(Enum::name).toList())
            .linkedClient("r.client_id");

    private RequestList() {}
}
