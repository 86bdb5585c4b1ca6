package app.jobbag.purchasing;

import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A purchase order as a line of its work order.
 *
 * @param stopped bills that wait for a word
 */
public record PurchaseRow(
        UUID id,
        @Nullable String number,
        PurchaseState state,
        String title,
        String supplier,
        BigDecimal net,
        BigDecimal billedNet,
        Currency currency,
        @Nullable UUID paper,
        int revision,
        int stopped) {
    public Money money() {
        return new Money(net, currency);
    }

    public Money billed() {
        return new Money(billedNet, currency);
    }

    /** Number and title, or the title alone before it is approved. */
    public String name() {
        return number == null ? title : number + " " + title;
    }
}
