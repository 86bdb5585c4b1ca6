package app.jobbag.schedules.network;

import org.jspecify.annotations.Nullable;

/** @param calendar by which it is worked on */
public record Step(
        int id, @Nullable Integer parent, String name, Kind kind, Span work, Constraint constraint, int calendar) {}
