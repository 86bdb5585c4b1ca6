package app.jobbag.deliverables.traces;

import app.jobbag.clients.ClientId;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.kernel.Guarded;
import app.jobbag.workorders.OrderId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An error as pages show it. */
public record ErrorDetails(
        UUID id,
        UUID clientId,
        int version,
        UUID orderId,
        @Nullable UUID deliverableId,
        @Nullable String deliverableTitle,
        @Nullable Integer versionNumber,
        @Nullable Integer page,
        String what,
        FoundBy foundBy,
        LocalDate foundOn,
        String reportedByName,
        Instant reportedAt,
        State state,
        CameIn.@Nullable Kind cameKind,
        @Nullable Integer cameVersion,
        @Nullable Integer camePosition,
        @Nullable String cameStep,
        @Nullable String cause,
        String remedy,
        @Nullable String tracedByName,
        @Nullable Instant tracedAt)
        implements Guarded {
    public enum State {
        OPEN,
        TRACED
    }

    public ClientId client() {
        return new ClientId(clientId);
    }

    public OrderId order() {
        return new OrderId(orderId);
    }

    public Optional<DeliverableId> deliverable() {
        return Optional.ofNullable(deliverableId).map(DeliverableId::new);
    }

    public Optional<CameIn> cameIn() {
        return Optional.ofNullable(cameKind).map(kind -> new CameIn(kind, cameVersion, camePosition, cameStep));
    }

    public boolean isTraced() {
        return state == State.TRACED;
    }

    @Override
    public UUID guardClient() {
        return clientId;
    }
}
