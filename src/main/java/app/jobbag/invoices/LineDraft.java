package app.jobbag.invoices;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.TaxRate;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is written on a line of a draft.
 *
 * @param prior what was billed before and is taken off here; null of any other line
 * @param recharge the booked cost that it charges to the client; null of any other line
 */
public record LineDraft(
        OrderId order,
        String text,
        BigDecimal quantity,
        BigDecimal unitPrice,
        TaxRate tax,
        @Nullable PriorLine prior,
        @Nullable UUID recharge,
        Unit unit) {
    public LineDraft(
            OrderId order,
            String text,
            BigDecimal quantity,
            BigDecimal unitPrice,
            TaxRate tax,
            @Nullable PriorLine prior,
            @Nullable UUID recharge) {
        this(order, text, quantity, unitPrice, tax, prior, recharge, Unit.ONE);
    }

    public LineDraft(
            OrderId order,
            String text,
            BigDecimal quantity,
            BigDecimal unitPrice,
            TaxRate tax,
            @Nullable PriorLine prior) {
        this(order, text, quantity, unitPrice, tax, prior, null);
    }

    public LineDraft(OrderId order, String text, BigDecimal quantity, BigDecimal unitPrice, TaxRate tax) {
        this(order, text, quantity, unitPrice, tax, null);
    }

    /** Quantity times price, rounded once to the currency's digits (EN 16931). */
    public Money net(Currency currency) {
        return new Money(unitPrice.multiply(quantity), currency);
    }
}
