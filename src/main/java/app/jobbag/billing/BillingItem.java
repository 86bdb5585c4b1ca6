package app.jobbag.billing;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of an order's plan as it stands today.
 *
 * @param agreed of the order; null while nothing is
 * @param deliverable title of what the client has to sign first
 * @param milestone what of the schedule has to be done first
 * @param request the newest that asks for it, unless it was returned or what was invoiced is credited
 */
public record BillingItem(
        BillingItemId id,
        BillingItemDraft.Kind kind,
        String text,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal amount,
        @Nullable LocalDate dueOn,
        @Nullable String deliverable,
        @Nullable String milestone,
        String buyerReference,
        boolean due,
        boolean asked,
        @Nullable UUID request,
        @Nullable String invoice,
        @Nullable BigDecimal agreed,
        Currency currency) {
    /** What is billed; null while it is a part of what nobody has agreed. */
    public @Nullable Money money() {
        if (amount != null) {
            return new Money(amount, currency);
        }
        return percent == null || agreed == null ? null : new Money(agreed, currency).share(new Percent(percent));
    }

    public boolean open() {
        return due && !asked;
    }

    /** The key of the word for where it stands. */
    public String state() {
        if (invoice != null && asked) {
            return "INVOICED";
        }
        return asked ? "ASKED" : due ? "DUE" : "PLANNED";
    }
}
