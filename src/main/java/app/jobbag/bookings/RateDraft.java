package app.jobbag.bookings;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rate to be set.
 *
 * @param until the last day; null when it holds until the next one begins
 */
public record RateDraft(
        PersonId person, LocalDate from, @Nullable LocalDate until, Money hourly) {
    public RateDraft {
        if (hourly.isNegative()) {
            throw new Refused("bookings.refused.amount").at("hourly");
        }
        if (until != null && until.isBefore(from)) {
            throw new Refused("bookings.refused.until").at("until");
        }
    }

    String code() {
        return hourly.currency().getCurrencyCode();
    }
}
