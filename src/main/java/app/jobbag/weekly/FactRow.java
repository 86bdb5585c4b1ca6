package app.jobbag.weekly;

import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** A fact as a select brings it. */
record FactRow(
        Section section,
        String source,
        String key,
        String title,
        @Nullable String who,
        @Nullable LocalDate day,
        int days,
        int late,
        @Nullable BigDecimal amount,
        @Nullable String currency) {
    /** The columns that most facts have none of. */
    static final String NOTHING = "null::text as who, null::date as day, 0 as days, 0 as late, null::numeric as amount,"
            + " null::text as currency";

    Fact fact() {
        Money money = amount == null || currency == null ? null : new Money(amount, Currency.getInstance(currency));
        return new Fact(section, source, key, new Fact.Words(title, who, day, days, late, money));
    }
}
