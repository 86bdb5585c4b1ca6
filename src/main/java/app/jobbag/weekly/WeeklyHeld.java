package app.jobbag.weekly;

import app.jobbag.kernel.Refused;

/** Why a report did not leave by itself. */
public enum WeeklyHeld {
    /** It names another client (CONF-3). */
    GUARD,
    /** Nobody of the client may be mailed. */
    NOBODY,
    /** Its colour jumps, or lacks its note. */
    COLOUR;

    static WeeklyHeld of(Refused refused) {
        if (refused.key().startsWith("clients.guard")) {
            return GUARD;
        }
        return refused.key().startsWith("weekly.send") ? NOBODY : COLOUR;
    }
}
