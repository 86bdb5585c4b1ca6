package app.jobbag.invoices;

import java.util.List;
import java.util.UUID;

/**
 * What was asked and invoiced for an order, as its bag shows it.
 *
 * @param requests ids of the live or returned requests that name it, the newest first
 */
public record OrderMoney(List<UUID> requests, List<OrderInvoice> invoices) {
    public OrderMoney {
        requests = List.copyOf(requests);
        invoices = List.copyOf(invoices);
    }
}
