package app.jobbag.schedules.network;

import java.time.LocalDateTime;
import java.util.Map;

/** The dates of each step by its id, and when the last one ends. */
public record Dates(Map<Integer, StepDates> steps, LocalDateTime end) {
    public Dates {
        steps = Map.copyOf(steps);
    }
}
