package app.jobbag.reminders;

import app.jobbag.kernel.Worded;

/** What became of a promise; payments say so. */
@Worded("reminders.promise.state.")
public enum PromiseState {
    WAITING,
    KEPT,
    BROKEN,
    REPLACED;

    public String tone() {
        return switch (this) {
            case WAITING -> "waiting";
            case KEPT -> "good";
            case BROKEN -> "bad";
            case REPLACED -> "muted";
        };
    }
}
