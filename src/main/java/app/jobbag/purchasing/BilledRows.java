package app.jobbag.purchasing;

import app.jobbag.estimates.EstimateId;
import app.jobbag.kernel.Money;
import app.jobbag.workorders.OrderDetails;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a bill, at its day's rate, takes its purchase above the rows it is held against (EST-1). */
@Component
class BilledRows {
    private final RowBudgets budgets;
    private final JdbcClient jdbc;

    BilledRows(RowBudgets budgets, JdbcClient jdbc) {
        this.budgets = budgets;
        this.jdbc = jdbc;
    }

    private record Part(BudgetLine row, Money committed) {}

    /** @param more in the work order's currency */
    boolean isAbove(OrderDetails order, KeptPurchase purchase, Money more) {
        List<Part> parts = parts(order, purchase);
        if (parts.isEmpty()) {
            return false;
        }
        Sums sums = sums(purchase);
        BigDecimal billed = sums.billed().add(more.amount());
        Map<BudgetLine, Money> wanted = new HashMap<>();
        for (Part each : parts) {
            Money part = sums.committed().signum() == 0
                    ? each.committed()
                    : new Money(
                            each.committed()
                                    .amount()
                                    .multiply(billed)
                                    .divide(sums.committed(), 4, RoundingMode.HALF_UP),
                            order.currency());
            wanted.put(each.row(), part.compareTo(each.committed()) > 0 ? part : each.committed());
        }
        return !budgets.of(order, purchase.id()).get().above(wanted).isEmpty();
    }

    private record Sums(BigDecimal committed, BigDecimal billed) {}

    private Sums sums(KeptPurchase purchase) {
        return jdbc.sql("select coalesce(committed, 0) as committed, billed from purchase_order where id = ?")
                .param(purchase.id().value())
                .query(Sums.class)
                .single();
    }

    private List<Part> parts(OrderDetails order, KeptPurchase purchase) {
        return jdbc.sql("select estimate_id, line, amount from purchase_commitment where purchase_id = ? order by line")
                .param(purchase.id().value())
                .query((row, n) -> new Part(
                        new BudgetLine(new EstimateId(row.getObject("estimate_id", UUID.class)), row.getInt("line")),
                        new Money(row.getBigDecimal("amount"), order.currency())))
                .list();
    }
}
