package app.jobbag.purchasing;

import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.SignedEstimate;
import app.jobbag.estimates.SignedEstimates;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.workorders.OrderDetails;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an approved purchase takes of the rows it is held against. A trigger counts again when the transaction ends. */
@Component
class RowCommitting {
    private final RowBudgets budgets;
    private final SignedEstimates signed;
    private final JdbcClient jdbc;

    RowCommitting(RowBudgets budgets, SignedEstimates signed, JdbcClient jdbc) {
        this.budgets = budgets;
        this.signed = signed;
        this.jdbc = jdbc;
    }

    /**
     * In place of what it took before.
     *
     * @throws Refused above a row, or where nobody has signed it
     */
    void commit(OrderDetails order, KeptPurchase purchase, Money amount) {
        Map<BudgetLine, Money> wanted = purchase.text().parts(amount);
        jdbc.sql("delete from purchase_commitment where purchase_id = ?")
                .param(purchase.id().value())
                .update();
        if (wanted.isEmpty()) {
            return;
        }
        wanted.keySet().stream()
                .map(BudgetLine::estimate)
                .distinct()
                .sorted(Comparator.comparing(EstimateId::value))
                .forEach(this::hold);
        RowBudgets.Rows rows = budgets.of(order, purchase.id()).get();
        if (wanted.keySet().stream().anyMatch(each -> rows.of(each) == null)) {
            throw new Refused("purchasing.refused.noRow");
        }
        List<RowUse> above = rows.above(wanted);
        if (!above.isEmpty()) {
            RowUse first = above.get(0);
            throw new Refused(
                    "purchasing.refused.overRow",
                    Objects.requireNonNull(wanted.get(first.row())),
                    first.name(),
                    first.left());
        }
        wanted.forEach((row, part) -> jdbc.sql("""
                insert into purchase_commitment (client_id, purchase_id, estimate_id, line, amount) values (?, ?, ?, ?, ?)""")
                .params(purchase.client(), purchase.id().value(), row.estimate().value(), row.row(), part.amount())
                .update());
    }

    /** Two who buy on it go one after the other; what it lets be spent is kept for the database to count with. */
    private void hold(EstimateId id) {
        jdbc.sql("select id from estimate where id = ? for no key update")
                .param(id.value())
                .query()
                .listOfRows();
        SignedEstimate estimate = signed.find(id).get().orElseThrow(() -> new Refused("purchasing.refused.noRow"));
        for (SignedEstimate.BudgetLine each : estimate.lines()) {
            jdbc.sql("""
                    insert into budget_line (client_id, version_id, line, amount) values (?, ?, ?, ?)
                    on conflict (version_id, line) do nothing""")
                    .params(
                            estimate.client().value(),
                            estimate.versionId(),
                            each.number(),
                            each.spendable().amount())
                    .update();
        }
    }
}
