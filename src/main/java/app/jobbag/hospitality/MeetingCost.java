package app.jobbag.hospitality;

import app.jobbag.kernel.Money;
import app.jobbag.meetings.MeetingId;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the meeting's page says of its cost.
 *
 * @param found null as long as nothing is planned
 * @param write whether the reader may plan it
 */
public record MeetingCost(MeetingId meeting, @Nullable Row found, boolean write) {
    /** What is there. */
    public record Row(
            UUID id,
            HospitalityState state,
            Currency currency,
            BigDecimal budget,
            @Nullable BigDecimal spent,
            BigDecimal perHead,
            int heads,
            boolean over) {
        public Money planned() {
            return new Money(budget, currency);
        }

        public @Nullable Money cost() {
            return spent == null ? null : new Money(spent, currency);
        }

        public Money each() {
            return new Money(perHead, currency);
        }
    }
}
