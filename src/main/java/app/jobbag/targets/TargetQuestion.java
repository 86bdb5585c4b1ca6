package app.jobbag.targets;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of the targets.
 *
 * @param year null for the running one
 * @param name part of the names of the clients to show; blank for all
 */
public record TargetQuestion(@Nullable Integer year, Measure measure, String name) {
    public static final int FIRST = 2000;
    public static final int LAST = 2100;

    public TargetQuestion {
        year = year == null || year < FIRST || year > LAST ? null : year;
    }
}
