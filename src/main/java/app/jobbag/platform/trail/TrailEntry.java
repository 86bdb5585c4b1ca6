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
        String actorName,
        String subject,
        UUID subjectId,
        String verb,
        List<Changes.Change> changes,
        @Nullable String reason) {}
