package app.jobbag.journals;

import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.util.Currency;

/** What an account moved in a month, in the agency's currency. */
public record AccountSum(
        String code, JournalAccount account, String baseCurrency, long lines, BigDecimal debits, BigDecimal credits) {
    public Money debit() {
        return new Money(debits, Currency.getInstance(baseCurrency));
    }

    public Money credit() {
        return new Money(credits, Currency.getInstance(baseCurrency));
    }

    public Money balance() {
        return debit().minus(credit());
    }
}
