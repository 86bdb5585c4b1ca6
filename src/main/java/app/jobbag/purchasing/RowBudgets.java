package app.jobbag.purchasing;

import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.SignedEstimate;
import app.jobbag.estimates.SignedEstimates;
import app.jobbag.kernel.Money;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.workorders.OrderDetails;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rows of signed estimates that purchases are held against: what each lets be spent, and what is left of it (EST-1). */
@Component
public class RowBudgets {
    private final SignedEstimates signed;
    private final Reads reads;

    RowBudgets(SignedEstimates signed, Reads reads) {
        this.signed = signed;
        this.reads = reads;
    }

    private record Bought(
            EstimateId estimate,
            int line,
            BigDecimal committed,
            BigDecimal billed,
            BigDecimal own,
            BigDecimal raised) {}

    /** The rows of one project. */
    public record Rows(Map<BudgetLine, RowUse> uses, Map<EstimateId, Money> raised) {
        public Rows {
            uses = new LinkedHashMap<>(uses);
            raised = Map.copyOf(raised);
        }

        public List<RowUse> all() {
            return List.copyOf(uses.values());
        }

        public @Nullable RowUse of(@Nullable BudgetLine row) {
            return row == null ? null : uses.get(row);
        }

        /** Rows that would take more than they hold, and more than accepted change orders let them take together. */
        public List<RowUse> above(Map<BudgetLine, Money> wanted) {
            return wanted.keySet().stream()
                    .map(uses::get)
                    .filter(each -> each != null && isAbove(each, wanted))
                    .toList();
        }

        private boolean isAbove(RowUse row, Map<BudgetLine, Money> wanted) {
            if (!row.excess(more(row, wanted)).isPositive()) {
                return false;
            }
            Money pool = raised.getOrDefault(
                    row.row().estimate(), Money.zero(row.budget().currency()));
            List<Money> excesses = uses.values().stream()
                    .filter(each -> each.row().estimate().equals(row.row().estimate()))
                    .map(each -> each.excess(more(each, wanted)))
                    .toList();
            return Money.sum(row.budget().currency(), excesses).compareTo(pool) > 0;
        }

        private static Money more(RowUse row, Map<BudgetLine, Money> wanted) {
            return wanted.getOrDefault(row.row(), Money.zero(row.budget().currency()));
        }
    }

    /**
     * Those of the order's project, in its currency.
     *
     * @param except a purchase that does not count; null for none
     */
    public Later<Rows> of(OrderDetails order, @Nullable PurchaseId except) {
        UUID project = order.project().value();
        Later<List<SignedEstimate>> estimates = signed.ofProject(project);
        Later<List<Bought>> bought = reads.rows(
                Bought.class,
                Query.of(
                        """
                select e.id as estimate, r.line, r.committed, r.billed, coalesce(c.amount, 0) as own,
                    jobbag_rows_raised(e.id, ?) as raised
                from estimate e cross join lateral jobbag_rows_bought(e.id) r
                left join purchase_commitment c on c.client_id = e.client_id and c.estimate_id = e.id and c.line = r.line
                    and c.purchase_id = ?
                where e.project_id = ? and e.signed_id is not null
                union all select e.id, 0, 0, 0, 0, jobbag_rows_raised(e.id, ?) from estimate e
                where e.project_id = ? and e.signed_id is not null""",
                        order.id().value(),
                        except == null ? new UUID(0, 0) : except.value(),
                        project,
                        order.id().value(),
                        project));
        return estimates.with(bought, (all, taken) -> rows(order, all, taken));
    }

    private static Rows rows(OrderDetails order, List<SignedEstimate> all, List<Bought> taken) {
        Map<BudgetLine, Bought> byRow = taken.stream()
                .collect(Collectors.toMap(each -> new BudgetLine(each.estimate(), each.line()), Function.identity()));
        List<RowUse> uses = new ArrayList<>();
        for (SignedEstimate estimate : all) {
            if (estimate.totals().currency().equals(order.currency())) {
                estimate.lines().forEach(line -> uses.add(use(estimate, line, byRow)));
            }
        }
        uses.sort(Comparator.comparing(RowUse::name));
        Map<BudgetLine, RowUse> sorted = new LinkedHashMap<>();
        uses.forEach(each -> sorted.put(each.row(), each));
        Map<EstimateId, Money> raised = new LinkedHashMap<>();
        taken.forEach(each -> raised.put(each.estimate(), new Money(each.raised(), order.currency())));
        return new Rows(sorted, raised);
    }

    private static RowUse use(SignedEstimate estimate, SignedEstimate.BudgetLine line, Map<BudgetLine, Bought> bought) {
        BudgetLine row = new BudgetLine(estimate.id(), line.number());
        Bought own = bought.get(row);
        Money none = Money.zero(line.spendable().currency());
        return new RowUse(
                row,
                estimate.number() + " · " + line.text(),
                line.spendable(),
                own == null ? none : new Money(own.committed().subtract(own.own()), none.currency()),
                own == null ? none : new Money(own.billed(), none.currency()));
    }
}
