package app.jobbag.invoices;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.TaxRate;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.util.Currency;

/** What is written on a line of a draft. */
public record LineDraft(OrderId order, String text, BigDecimal quantity, BigDecimal unitPrice, TaxRate tax) {
    /** Quantity times price, rounded once to the currency's digits (EN 16931). */
    public Money net(Currency currency) {
        return new Money(unitPrice.multiply(quantity), currency);
    }
}
