package app.jobbag.purchasing;

import app.jobbag.kernel.Money;

/**
 * A row of a signed estimate with what is bought on it (EST-1).
 *
 * @param budget what the signed version lets be spent on it
 * @param committed by approved purchases, or billed where that is more
 */
public record RowUse(BudgetLine row, String name, Money budget, Money committed, Money billed) {
    /** Below nothing where accepted change orders, or a manager, let more be spent. */
    public Money left() {
        return budget.minus(committed);
    }

    Money excess(Money more) {
        Money over = committed.plus(more).minus(budget);
        return over.isPositive() ? over : Money.zero(over.currency());
    }
}
