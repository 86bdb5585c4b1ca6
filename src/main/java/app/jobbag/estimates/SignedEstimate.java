package app.jobbag.estimates;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.TaxRate;
import app.jobbag.staff.Discipline;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What the client has signed: the budget (EST-1). Its lines are those that count; their accepted amounts sum to the net, and by
 * rate they are taxed to the same totals on an invoice.
 *
 * @param versionId of the signed version
 */
public record SignedEstimate(
        EstimateId id,
        UUID versionId,
        ClientId client,
        UUID project,
        String number,
        int revision,
        String title,
        Totals totals) {

    /**
     * A row of the budget.
     *
     * @param accepted what the client pays for it, discounts taken off, without tax
     * @param spendable what may be paid to others for it, without tax: the cost of what is bought in, otherwise as accepted
     */
    public record BudgetLine(
            int number,
            LineKind kind,
            Discipline discipline,
            String text,
            Money accepted,
            Money spendable,
            TaxRate tax) {
        static BudgetLine of(LineSum sum) {
            Line line = sum.line();
            return new BudgetLine(
                    line.number(),
                    line.kind(),
                    Objects.requireNonNull(line.discipline()),
                    line.text(),
                    sum.accepted(),
                    line.kind() == LineKind.BOUGHT_IN ? sum.cost() : sum.accepted(),
                    line.tax());
        }
    }

    public List<BudgetLine> lines() {
        return totals.accepted().stream().map(BudgetLine::of).toList();
    }

    /** They sum to the net. */
    public Map<Discipline, Money> byDiscipline() {
        return totals.byDiscipline();
    }
}
