package app.jobbag.targets;

/** What a target is set for: {@code target_movement} says what each of them is. */
public enum Measure {
    WON,
    INVOICED,
    COLLECTED;

    String column() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
