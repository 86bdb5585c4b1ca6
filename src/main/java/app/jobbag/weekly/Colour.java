package app.jobbag.weekly;

/** How the work stands. It moves one step a week. */
public enum Colour {
    GREEN,
    AMBER,
    RED;

    boolean isWithinAStepOf(Colour other) {
        return Math.abs(ordinal() - other.ordinal()) <= 1;
    }

    /** Its tone on a chip. */
    public String tone() {
        return switch (this) {
            case GREEN -> "good";
            case AMBER -> "warn";
            case RED -> "bad";
        };
    }
}
