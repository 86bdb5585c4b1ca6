package app.jobbag.recharges;

import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;

/**
 * A booked cost that no invoice charges.
 *
 * @param text the expense's note, or the supplier with the number of the bill
 * @param amount what it costs the order, net
 * @param proofs how many files prove it
 */
public record OpenCost(
        CostRef.Kind kind,
        UUID id,
        UUID orderId,
        String orderName,
        String text,
        LocalDate day,
        BigDecimal amount,
        Currency currency,
        int proofs) {
    public CostRef ref() {
        return new CostRef(kind, id);
    }

    public Money cost() {
        return new Money(amount, currency);
    }
}
