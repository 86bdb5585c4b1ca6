package app.jobbag.dossier;

import app.jobbag.estimates.EstimateState;
import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An estimate of the order's project.
 *
 * @param total with tax, as it is written now
 * @param sentOn when its newest version went to the client
 * @param agreed with tax, of the version that the client has signed: the budget
 */
public record EstimateRow(
        UUID id,
        String name,
        EstimateState state,
        int revision,
        Currency currency,
        BigDecimal total,
        @Nullable String signer,
        @Nullable LocalDate sentOn,
        @Nullable BigDecimal agreed) {
    public Money sum() {
        return new Money(total, currency);
    }

    public @Nullable Money budget() {
        return agreed == null ? null : new Money(agreed, currency);
    }

    public boolean isWaiting() {
        return state == EstimateState.WITH_CLIENT && signer != null && sentOn != null;
    }
}
