package app.jobbag.platform.trail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of an object's history as a page shows it. */
public record TrailEntry(
        long number,
        Instant at,
        UUID actor,
        String actorKind,
        String actorName,
        String subject,
        UUID subjectId,
        @Nullable UUID clientId,
        String verb,
        List<Changes.Change> changes,
        @Nullable String reason) {
    /** Whether nobody did it, but Jobbag by itself: the name is a job's then, and no word for people. */
    public boolean isByItself() {
        return actorKind.equals("job") || actorKind.equals("everything");
    }
}
