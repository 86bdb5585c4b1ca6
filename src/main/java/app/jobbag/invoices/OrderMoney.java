package app.jobbag.invoices;

import app.jobbag.kernel.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was asked and invoiced for an order, as its bag shows it.
 *
 * @param requests ids of the requests that name it, the newest first
 * @param waiting whether one of them is not invoiced yet
 */
public record OrderMoney(List<UUID> requests, boolean waiting, List<OrderInvoice> invoices) {
    public OrderMoney {
        requests = List.copyOf(requests);
        invoices = List.copyOf(invoices);
    }

    /** Nobody asks for it now, and whatever was invoiced was credited again. */
    public boolean unasked() {
        return !waiting && invoices.stream().allMatch(invoice -> invoice.status() == InvoiceStatus.CREDITED);
    }

    /** Whether more may be asked for: everything asked is invoiced, and the estimate, if any, not used up. */
    public boolean restOf(@Nullable Money estimate) {
        if (requests.isEmpty() || waiting) {
            return false;
        }
        return estimate == null
                || invoices.stream()
                        .map(OrderInvoice::net)
                        .reduce(Money::plus)
                        .filter(charged -> charged.compareTo(estimate) >= 0)
                        .isEmpty();
    }
}
