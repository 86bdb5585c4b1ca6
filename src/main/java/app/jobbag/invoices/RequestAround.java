package app.jobbag.invoices;

import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a payment request on its page.
 *
 * @param client its name
 * @param orders those that its lines name
 * @param invoice the one that was made of it
 */
public record RequestAround(
        String client, List<Named> orders, @Nullable UUID invoice) {
    public RequestAround {
        orders = List.copyOf(orders);
    }

    /** An order with its number and title. */
    public record Named(UUID id, String name, @Nullable BigDecimal estimate, Currency currency) {
        public @Nullable Money agreed() {
            return estimate == null ? null : new Money(estimate, currency);
        }
    }

    public Named order(UUID id) {
        return orders.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }
}
