package app.jobbag.reminders;

/**
 * A step of the ladder.
 *
 * @param days from the due day on; below nothing before it
 */
public record Rung(int days, Way way) {
    /** Which words it is said with. */
    public String tone() {
        if (way == Way.LETTER) {
            return "LETTER";
        }
        return days < 0 ? "BEFORE" : days == 0 ? "DUE" : "LATE";
    }
}
