package app.jobbag.purchasing;

import app.jobbag.estimates.EstimateId;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line as it is kept. */
@Embeddable
record OrderedLine(
        UUID clientId,
        String what,
        BigDecimal quantity,
        BigDecimal price,
        BigDecimal taxPercent,
        BigDecimal net,
        @Nullable UUID estimateId,
        @Nullable Integer estimateLine) {
    static OrderedLine of(UUID client, PurchaseLine line, Currency currency) {
        BudgetLine budget = line.budget();
        return new OrderedLine(
                client,
                line.what(),
                line.quantity(),
                line.price(),
                line.taxPercent(),
                line.net(currency).amount(),
                budget == null ? null : budget.estimate().value(),
                budget == null ? null : budget.row());
    }

    PurchaseLine line() {
        BudgetLine budget = estimateId == null || estimateLine == null
                ? null
                : new BudgetLine(new EstimateId(estimateId), estimateLine);
        return new PurchaseLine(what, quantity, price, taxPercent, budget);
    }
}
