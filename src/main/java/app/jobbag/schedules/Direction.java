package app.jobbag.schedules;

/** Where a line goes in the outline, with everything below it. */
public enum Direction {
    UP,
    DOWN,
    /** Below the line above it. */
    IN,
    OUT
}
