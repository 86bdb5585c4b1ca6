package app.jobbag.billing;

import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A retainer as it stands.
 *
 * @param nextOn the first day of the period that is billed next
 * @param passed periods before that one
 */
public record Retainer(
        RetainerId id,
        UUID clientId,
        UUID orderId,
        int version,
        RetainerState state,
        String text,
        BigDecimal amount,
        Currency currency,
        RetainerDraft.Every every,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        LocalDate nextOn,
        int passed,
        String buyerReference,
        UUID createdBy) {
    public Money money() {
        return new Money(amount, currency);
    }

    public boolean active() {
        return state == RetainerState.ACTIVE;
    }

    public boolean ended() {
        return state == RetainerState.ENDED;
    }

    LocalDate lastDay() {
        return every.period(startsOn, passed + 1).minusDays(1);
    }

    boolean goesOn() {
        return endsOn == null || !nextOn.isAfter(endsOn);
    }

    /** On this day the next period has begun. */
    boolean isDue(LocalDate today) {
        return active() && goesOn() && !nextOn.isAfter(today);
    }

    /** One period further; over with its last one. */
    Retainer on() {
        Retainer next = at(passed + 1, state);
        return next.goesOn() ? next : next.in(RetainerState.ENDED);
    }

    Retainer in(RetainerState other) {
        return at(passed, other);
    }

    private Retainer at(int periods, RetainerState other) {
        return new Retainer(
                id,
                clientId,
                orderId,
                version,
                other,
                text,
                amount,
                currency,
                every,
                startsOn,
                endsOn,
                every.period(startsOn, periods),
                periods,
                buyerReference,
                createdBy);
    }

    /** What it will still ask for; nothing is known of one without an end. */
    Money toCome() {
        Money sum = Money.zero(currency);
        if (endsOn == null || ended()) {
            return sum;
        }
        for (Retainer each = in(RetainerState.ACTIVE); each.active(); each = each.on()) {
            sum = sum.plus(money());
        }
        return sum;
    }
}
