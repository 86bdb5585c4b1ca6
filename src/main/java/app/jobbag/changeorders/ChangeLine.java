package app.jobbag.changeorders;

import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change order in one line of its order's page. */
public record ChangeLine(
        UUID id,
        @Nullable String number,
        ChangeState state,
        String why,
        BigDecimal money,
        Currency currency,
        int days,
        @Nullable LocalDate deliveryDate,
        @Nullable UUID paper,
        @Nullable String waitingFor) {
    public @Nullable Money sum() {
        return money.signum() == 0 ? null : new Money(money, currency);
    }
}
