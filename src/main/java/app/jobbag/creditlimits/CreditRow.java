package app.jobbag.creditlimits;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client's credit as the database answers it.
 *
 * @param more what the order in question adds
 * @param released whether that order may go above the limit
 */
record CreditRow(
        UUID id,
        UUID client,
        String code,
        String name,
        int version,
        @Nullable BigDecimal amount,
        String currency,
        String note,
        String setByName,
        Instant setAt,
        @Nullable Instant overSince,
        BigDecimal receivable,
        BigDecimal advance,
        BigDecimal asked,
        BigDecimal unbilled,
        List<String> unrated,
        BigDecimal more,
        boolean released) {
    CreditAccount account() {
        return new CreditAccount(
                id, new ClientId(client), code, name, version, standing(), note, setByName, setAt, overSince);
    }

    /** Null where there is no limit. */
    @Nullable
    CreditStanding standing() {
        return amount == null
                ? null
                : new CreditStanding(
                        money(amount), money(receivable), money(asked), money(unbilled), money(advance), unrated);
    }

    /** With the order in question. */
    @Nullable
    CreditStanding after() {
        CreditStanding now = standing();
        return now == null ? null : now.with(money(more));
    }

    boolean isOver() {
        CreditStanding after = after();
        return after != null && after.isOver();
    }

    @Nullable
    Money limit() {
        return amount == null ? null : money(amount);
    }

    private Money money(BigDecimal sum) {
        return new Money(sum, Currency.getInstance(currency));
    }
}
