package app.jobbag.purchasing;

import app.jobbag.kernel.Money;
import app.jobbag.suppliers.SupplierId;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A purchase order as it is written.
 *
 * @param title what the supplier reads as the job's name: no client's
 * @param currency the supplier's
 */
public record PurchaseDraft(
        SupplierId supplier,
        String title,
        @Nullable LocalDate deliveryDate,
        String deliverTo,
        String note,
        Currency currency,
        List<PurchaseLine> lines) {
    public PurchaseDraft {
        title = title.strip();
        lines = List.copyOf(lines);
    }

    public PurchaseSums sums() {
        return PurchaseSums.of(currency, lines);
    }

    /**
     * The lines' parts of a sum in the work order's currency, by row of an estimate; lines for no row are left out. They sum to it
     * with those.
     */
    public Map<BudgetLine, Money> parts(Money sum) {
        List<Money> nets = lines.stream().map(each -> each.net(currency)).toList();
        Map<BudgetLine, Money> parts = new LinkedHashMap<>();
        List<Money> spread = sum.spread(nets);
        for (int i = 0; i < nets.size(); i++) {
            BudgetLine row = lines.get(i).budget();
            if (row != null) {
                parts.merge(row, spread.get(i), Money::plus);
            }
        }
        return parts;
    }
}
