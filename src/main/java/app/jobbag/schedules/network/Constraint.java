package app.jobbag.schedules.network;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** @param at null where nothing is asked */
public record Constraint(ConstraintType type, @Nullable LocalDateTime at) {
    public static final Constraint NONE = new Constraint(ConstraintType.NONE, null);
}
