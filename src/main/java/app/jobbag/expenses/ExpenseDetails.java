package app.jobbag.expenses;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Money;
import app.jobbag.staff.PersonId;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An expense as pages show it.
 *
 * @param person who booked it
 * @param amount what it costs the order: net, in the order's currency
 * @param rate of the day, from the currency it was paid in
 */
public record ExpenseDetails(
        ExpenseId id,
        int version,
        ClientId client,
        OrderId order,
        PersonId person,
        ExpenseState state,
        ExpenseDraft paid,
        Money amount,
        BigDecimal rate,
        Word verdict,
        Instant bookedAt)
        implements Guarded {
    /** What finance said, nulls while it has not. */
    public record Word(@Nullable String by, @Nullable Instant at, String reason) {}

    public boolean isForeign() {
        return !paid.paid().currency().equals(amount.currency());
    }

    @Override
    public UUID guardClient() {
        return client.value();
    }

    @Override
    public UUID guardOwner() {
        return person.value();
    }
}
