package app.jobbag.expenses;

import app.jobbag.kernel.Money;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;

/** How an expense was paid, and the rate of that day to the order's currency. */
@Embeddable
record Payment(BigDecimal paid, BigDecimal tax, String paidCurrency, BigDecimal rate) {
    static Payment of(ExpenseDraft draft, BigDecimal rate) {
        return new Payment(
                draft.paid().amount(),
                draft.tax().amount(),
                draft.paid().currency().getCurrencyCode(),
                rate);
    }

    Money gross() {
        return new Money(paid, Currency.getInstance(paidCurrency));
    }

    Money taxIn() {
        return new Money(tax, Currency.getInstance(paidCurrency));
    }
}
