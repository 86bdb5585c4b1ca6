package app.jobbag.planning;

import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.util.List;

/** @param writes whether the reader plans */
public record PlanView(OrderId order, List<PlannedPart> parts, boolean writes) {
    public PlanView {
        parts = List.copyOf(parts);
    }

    public BigDecimal total() {
        return parts.stream().map(PlannedPart::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
