package app.jobbag.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fee that comes back.
 *
 * @param text of the invoice's line, with the placeholders of {@link RetainerText}
 * @param amount of each period, net, in the order's currency
 * @param endsOn the last day of its last period; null where it goes on until somebody ends it
 * @param buyerReference the client's own purchase-order number, empty when there is none
 */
public record RetainerDraft(
        String text,
        BigDecimal amount,
        Every every,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String buyerReference) {
    /** How long a period is. */
    public enum Every {
        MONTH(1),
        QUARTER(3);

        private final int months;

        Every(int months) {
            this.months = months;
        }

        /** The first day of a period; the first one is number 0. Counted from the start, so that the 31st comes back. */
        LocalDate period(LocalDate start, int number) {
            return start.plusMonths((long) months * number);
        }
    }
}
