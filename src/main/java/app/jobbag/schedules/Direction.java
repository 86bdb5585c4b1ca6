package app.jobbag.schedules;

/** Where a line goes in the outline, with everything below it. */
public enum Direction {
    DOWN,
    UP,
    /** Below the line above it. */
    IN,
    OUT
}
