package app.jobbag.schedules;

import java.time.Instant;
import java.time.LocalDate;

/** A line of the slip ledger: by how many working days a task slipped, whose delay it was, and why. */
public record SlipLine(
        int task,
        String taskName,
        int days,
        Side side,
        String why,
        LocalDate endedBefore,
        LocalDate endsNow,
        String notedByName,
        Instant notedAt,
        int revision) {}
