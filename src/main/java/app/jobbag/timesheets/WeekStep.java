package app.jobbag.timesheets;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who did what to a week sheet and when. */
@Embeddable
public record WeekStep(
        @Enumerated(EnumType.STRING) WeekVerb verb,
        @Enumerated(EnumType.STRING) WeekState state,
        UUID actorId,
        String actorName,
        Instant at,
        @Nullable String reason) {}
