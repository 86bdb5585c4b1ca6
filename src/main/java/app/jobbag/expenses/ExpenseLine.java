package app.jobbag.expenses;

import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/** An expense as a line of its order. */
public record ExpenseLine(
        ExpenseId id,
        LocalDate spentOn,
        String person,
        ExpenseKind kind,
        String note,
        ExpenseState state,
        BigDecimal amount,
        Currency currency) {
    public Money money() {
        return new Money(amount, currency);
    }
}
