package app.jobbag.weekly;

import app.jobbag.kernel.Worded;

/** How the work stands. It moves one step a week. */
@Worded("weekly.colour.")
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
