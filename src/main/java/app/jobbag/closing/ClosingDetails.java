package app.jobbag.closing;

import app.jobbag.kernel.Guarded;
import app.jobbag.workorders.OrderDetails;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A closing card as a page shows it; its points are looked up live.
 *
 * @param client its name
 */
public record ClosingDetails(
        ClosingCardId id,
        int version,
        ClosingStatus status,
        OrderDetails order,
        String client,
        Instant landedAt,
        @Nullable Instant closedAt,
        @Nullable String closedByName,
        List<OpenPoint> points,
        @Nullable SettlementDetails settlement)
        implements Guarded {
    public ClosingDetails {
        points = List.copyOf(points);
    }

    public boolean waiting() {
        return status == ClosingStatus.WAITING;
    }

    @Override
    public UUID guardClient() {
        return order.client().value();
    }
}
