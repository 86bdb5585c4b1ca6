package app.jobbag.calls;

import app.jobbag.calls.Reason.Pressure;
import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that speaks for a call, as it is read.
 *
 * @param day when it is due, or when an invoice was
 * @param at since when it waits
 * @param contact whose answer or step it is
 */
record ReasonRow(
        UUID clientId,
        Source source,
        UUID id,
        String title,
        @Nullable LocalDate day,
        @Nullable Instant at,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable UUID contact) {
    /** What is due later waits for its day, unless it is the client's to do. */
    boolean isSpokenOf(LocalDate tomorrow) {
        return source == Source.THEIR_ACTION || day == null || !day.isAfter(tomorrow);
    }

    Reason on(LocalDate today, ZoneId zone) {
        LocalDate since = at == null ? day : LocalDate.ofInstant(at, zone);
        long days = since == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(since, today));
        Money money = amount == null || currency == null ? null : new Money(amount, Currency.getInstance(currency));
        return new Reason(key(today), title, source.address() + id, pressure(today), days, money, day);
    }

    int urgency(LocalDate today) {
        return source.weight() + (isOverdue(today) ? 3 : 0) + (pressure(today) == Pressure.DUE ? 2 : 0);
    }

    private String key(LocalDate today) {
        return switch (source) {
            case SIGNATURE, CONFIRMATION, INSTRUCTION, INVOICE, COLLECTION, PROMISE -> source.name();
            case ACTION, THEIR_ACTION, DELIVERY, PROOF -> source.name() + "." + when(today);
        };
    }

    private String when(LocalDate today) {
        if (isOverdue(today)) {
            return "overdue";
        }
        return today.equals(day) ? "today" : "later";
    }

    private Pressure pressure(LocalDate today) {
        return switch (source) {
            case INVOICE, COLLECTION -> Pressure.MONEY;
            case PROMISE -> Pressure.PROMISED;
            case SIGNATURE, CONFIRMATION, INSTRUCTION -> Pressure.WAITING;
            case THEIR_ACTION -> isOverdue(today) ? Pressure.OVERDUE : Pressure.WAITING;
            case ACTION, DELIVERY, PROOF -> isOverdue(today) ? Pressure.OVERDUE : Pressure.DUE;
        };
    }

    private boolean isOverdue(LocalDate today) {
        return day != null && day.isBefore(today);
    }
}
