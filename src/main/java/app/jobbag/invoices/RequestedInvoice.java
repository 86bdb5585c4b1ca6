package app.jobbag.invoices;

import app.jobbag.closing.InvoiceAsked;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.workorders.OrderId;
import org.springframework.stereotype.Component;

/** A payment request names the order; one that was returned does so too, since it is to be mended; one whose invoice was credited does no more. */
@Component
class RequestedInvoice implements InvoiceAsked {
    private final Reads reads;

    RequestedInvoice(Reads reads) {
        this.reads = reads;
    }

    private record Row(boolean asked) {}

    @Override
    public Later<Boolean> of(OrderId order) {
        Query query = Query.of("""
                        select exists (select from payment_request_line l where l.order_id = ? and not exists (
                            select from invoice i where i.client_id = l.client_id and i.request_id = l.request_id
                                and i.status = 'CREDITED')) as asked""", order.value());
        return reads.row(Row.class, query).map(found -> found.orElseThrow().asked());
    }
}
