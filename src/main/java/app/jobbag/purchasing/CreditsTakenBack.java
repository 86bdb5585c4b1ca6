package app.jobbag.purchasing;

import app.jobbag.estimates.EstimateId;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.workorders.OrderDetails;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A supplier's credit note is taken back: what it freed is taken again, unless something else has taken it meanwhile. */
@Component
class CreditsTakenBack {
    private final CreditedBills credited;
    private final RowBudgets budgets;
    private final JdbcClient jdbc;

    CreditsTakenBack(CreditedBills credited, RowBudgets budgets, JdbcClient jdbc) {
        this.credited = credited;
        this.budgets = budgets;
        this.jdbc = jdbc;
    }

    private record Taken(UUID estimate, int line, BigDecimal amount) {}

    private record Sums(BigDecimal committed, BigDecimal billed) {}

    /** @throws Refused when its order or a row of the estimate has no room for it any more */
    void refuseTaken(PurchaseBook.Found found, Bill note) {
        KeptPurchase purchase = found.purchase().kept();
        if (isAboveOrder(purchase, note)) {
            throw new Refused("purchasing.refused.creditBilled");
        }
        List<RowUse> above =
                budgets.of(found.order(), purchase.id()).get().above(wanted(found.order(), purchase, note));
        if (!above.isEmpty()) {
            throw new Refused("purchasing.refused.creditRow", above.get(0).name());
        }
    }

    /** Once it counts no more. */
    void takeAgain(PurchaseBook.Found found, Bill note) {
        credited.free(found.purchase(), new Money(note.amount(), found.order().currency()));
    }

    /** A manager who let a bill through above its order has answered for more than was ordered. */
    private boolean isAboveOrder(KeptPurchase purchase, Bill note) {
        return jdbc.sql("""
                select exists (select from purchase_order p where p.id = ? and p.billed_net - ? > p.approved_net
                    and not exists (select from supplier_bill b where b.client_id = p.client_id and b.purchase_id = p.id
                        and b.state = 'BOOKED' and b.passed_by is not null))""")
                .params(purchase.id().value(), note.net())
                .query(Boolean.class)
                .single();
    }

    /** What the rows would take again: of what is committed or, where that is more, of what is billed. */
    private Map<BudgetLine, Money> wanted(OrderDetails order, KeptPurchase purchase, Bill note) {
        Sums now = jdbc.sql("select coalesce(committed, 0) as committed, billed from purchase_order where id = ?")
                .param(purchase.id().value())
                .query(Sums.class)
                .single();
        BigDecimal committed = now.committed().subtract(note.amount());
        BigDecimal most = committed.max(now.billed().subtract(note.amount()));
        if (now.committed().signum() == 0) {
            return purchase.text().parts(new Money(most, order.currency()));
        }
        Map<BudgetLine, Money> wanted = new HashMap<>();
        jdbc.sql("select estimate_id as estimate, line, amount from purchase_commitment where purchase_id = ?")
                .param(purchase.id().value())
                .query(Taken.class)
                .list()
                .forEach(each -> wanted.put(
                        new BudgetLine(new EstimateId(each.estimate()), each.line()),
                        new Money(
                                each.amount().multiply(most).divide(now.committed(), 4, RoundingMode.DOWN),
                                order.currency())));
        return wanted;
    }
}
