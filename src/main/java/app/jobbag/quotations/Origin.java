package app.jobbag.quotations;

import app.jobbag.estimates.EstimateId;
import app.jobbag.workorders.OrderId;
import org.jspecify.annotations.Nullable;

/** What a request is for: rows of an estimate, or a work order. */
public record Origin(
        @Nullable EstimateId estimate, @Nullable OrderId order) {
    public Origin {
        if ((estimate == null) == (order == null)) {
            throw new IllegalArgumentException("either an estimate or a work order");
        }
    }

    public static Origin of(EstimateId estimate) {
        return new Origin(estimate, null);
    }

    public static Origin of(OrderId order) {
        return new Origin(null, order);
    }
}
