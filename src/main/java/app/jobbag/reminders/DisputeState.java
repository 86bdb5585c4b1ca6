package app.jobbag.reminders;

import app.jobbag.kernel.Worded;

/** Where a dispute stands. */
@Worded("reminders.dispute.state.")
public enum DisputeState {
    OPEN,
    CREDITED,
    WITHDRAWN;

    public String tone() {
        return switch (this) {
            case OPEN -> "bad";
            case CREDITED -> "good";
            case WITHDRAWN -> "muted";
        };
    }
}
