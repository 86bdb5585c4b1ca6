package app.jobbag.timesheets;

import app.jobbag.kernel.Worded;
import java.util.EnumSet;
import java.util.Set;

/** Where a person's week stands. */
@Worded("timesheets.state.")
public enum WeekState {
    OPEN,
    SUBMITTED,
    RETURNED,
    APPROVED;

    public boolean allows(WeekVerb verb) {
        return verbs().contains(verb);
    }

    /** Whether its hours stand as they are: what was handed in is neither booked nor corrected. */
    public boolean isFixed() {
        return switch (this) {
            case OPEN, RETURNED -> false;
            case SUBMITTED, APPROVED -> true;
        };
    }

    private Set<WeekVerb> verbs() {
        return switch (this) {
            case OPEN, RETURNED -> EnumSet.of(WeekVerb.SUBMIT);
            case SUBMITTED -> EnumSet.of(WeekVerb.TAKE_BACK, WeekVerb.RETURN, WeekVerb.APPROVE);
            case APPROVED -> EnumSet.of(WeekVerb.REOPEN);
        };
    }

    static WeekState after(WeekVerb verb) {
        return switch (verb) {
            case SUBMIT -> SUBMITTED;
            case TAKE_BACK -> OPEN;
            case RETURN, REOPEN -> RETURNED;
            case APPROVE -> APPROVED;
        };
    }
}
