package app.jobbag.invoices;

import app.jobbag.closing.InvoiceAsked;
import app.jobbag.workorders.OrderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A payment request names the order; one that was returned does so too, since it is to be mended. */
@Component
class RequestedInvoice implements InvoiceAsked {
    private final JdbcClient jdbc;

    RequestedInvoice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean of(OrderId order) {
        return jdbc.sql("select exists (select from payment_request_line where order_id = ?)")
                .param(order.value())
                .query(Boolean.class)
                .single();
    }
}
