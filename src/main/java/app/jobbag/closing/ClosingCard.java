package app.jobbag.closing;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.workorders.OrderId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delivered order on finance's desk, until its finance number is closed (FIN-1). Each reopening is a new round. */
@Entity
class ClosingCard {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID clientId;
    private UUID orderId;

    @Enumerated(EnumType.STRING)
    private ClosingStatus status = ClosingStatus.WAITING;

    private int round = 1;
    private Instant landedAt;
    private @Nullable Instant closedAt;
    private @Nullable String closedByName;

    ClosingCard(OrderId order, ClientId client, Instant now) {
        this.id = Ids.next();
        this.clientId = client.value();
        this.orderId = order.value();
        this.landedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected ClosingCard() {}

    void close(String person, Instant now, int seen) {
        Stale.check(seen, version);
        refuseUnless(ClosingStatus.WAITING, "closing.refused.closed");
        status = ClosingStatus.CLOSED;
        closedByName = person;
        closedAt = now;
    }

    void reopen(Instant now, int seen) {
        Stale.check(seen, version);
        refuseUnless(ClosingStatus.CLOSED, "closing.refused.waiting");
        status = ClosingStatus.WAITING;
        round++;
        landedAt = now;
        closedByName = null;
        closedAt = null;
    }

    void refuseUnlessWaiting(int seen) {
        Stale.check(seen, version);
        refuseUnless(ClosingStatus.WAITING, "closing.refused.closed");
    }

    ClosingCardId id() {
        return new ClosingCardId(id);
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    OrderId order() {
        return new OrderId(orderId);
    }

    State state() {
        return new State(id(), version, client(), order(), status, round, landedAt, closedAt, closedByName);
    }

    /** What the card holds. */
    record State(
            ClosingCardId id,
            int version,
            ClientId client,
            OrderId order,
            ClosingStatus status,
            int round,
            Instant landedAt,
            @Nullable Instant closedAt,
            @Nullable String closedByName) {}

    private void refuseUnless(ClosingStatus asked, String key) {
        if (status != asked) {
            throw new Refused(key);
        }
    }
}
