package app.jobbag.purchasing;

import app.jobbag.suppliers.SupplierId;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
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
}
