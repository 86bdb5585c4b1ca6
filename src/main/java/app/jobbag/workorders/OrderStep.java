package app.jobbag.workorders;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One change of an order's state: what was done, where it led, who did it, when, and why where a reason is owed. */
@Embeddable
public record OrderStep(
        UUID clientId,
        @Enumerated(EnumType.STRING) OrderVerb verb,
        @Enumerated(EnumType.STRING) OrderStatus status,
        UUID actorId,
        String actorName,
        Instant at,
        @Nullable String reason) {}
