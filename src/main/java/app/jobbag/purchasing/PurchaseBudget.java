package app.jobbag.purchasing;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.workorders.OrderDetails;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds purchases against what is agreed with the client: more than that waits for a signed change order (EST-1). */
@Component
public class PurchaseBudget {
    private final JdbcClient jdbc;

    PurchaseBudget(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A work order's purchases against its budget.
     *
     * @param agreed null where nothing was agreed: then a manager approves
     * @param bought by the other purchase orders, approved or billed, whichever is more
     */
    public record Room(@Nullable Money agreed, Money bought) {
        public @Nullable Money left() {
            return agreed == null ? null : agreed.minus(bought);
        }

        public boolean holds(Money amount) {
            Money left = left();
            return left == null || amount.compareTo(left) <= 0;
        }
    }

    /** @param except the purchase that is asked about */
    public Room of(OrderDetails order, PurchaseId except) {
        BigDecimal bought = jdbc.sql("""
                select coalesce(sum(case when p.state in ('CLOSED', 'CANCELLED') then p.billed
                    else greatest(p.committed, p.billed) end), 0)
                from purchase_order p where p.order_id = ? and p.id <> ? and p.committed is not null""")
                .params(order.id().value(), except.value())
                .query(BigDecimal.class)
                .single();
        return new Room(order.estimate(), new Money(Objects.requireNonNull(bought), order.currency()));
    }

    void require(OrderDetails order, PurchaseId id, Money amount) {
        Room room = of(order, id);
        if (!room.holds(amount)) {
            throw new Refused("purchasing.refused.overBudget", amount, Objects.requireNonNull(room.left()));
        }
    }
}
