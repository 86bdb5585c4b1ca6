package app.jobbag.quotations;

import app.jobbag.estimates.EstimateId;
import app.jobbag.kernel.Money;
import app.jobbag.purchasing.BudgetLine;
import app.jobbag.purchasing.PurchaseLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A line that was quoted, as it is ordered: to the cent what was quoted. Where no price of one comes to that, it is ordered as a
 * whole, with its quantity in words.
 *
 * @param net for all of its quantity
 */
record OrderedPrice(WantedLine wanted, Money net) {
    /** Prices of one have as many digits after the point. */
    private static final int FINEST = 4;

    PurchaseLine line(@Nullable EstimateId estimate, BigDecimal tax) {
        BigDecimal each = net.amount().divide(wanted.quantity(), FINEST, RoundingMode.HALF_UP);
        Integer row = wanted.row();
        BudgetLine budget = estimate == null || row == null ? null : new BudgetLine(estimate, row);
        boolean exact = new Money(each.multiply(wanted.quantity()), net.currency()).equals(net);
        return exact
                ? new PurchaseLine(wanted.what(), wanted.quantity(), each, tax, budget)
                : new PurchaseLine(words(), BigDecimal.ONE, net.amount(), tax, budget);
    }

    private String words() {
        String amount = wanted.quantity().stripTrailingZeros().toPlainString();
        String unit = wanted.unit().isBlank() ? "" : " " + wanted.unit();
        String all = wanted.what() + " (" + amount + unit + ")";
        return all.length() > 500 ? wanted.what() : all;
    }
}
