package app.jobbag.meetings.invitations;

/** What the next sending does for somebody. */
public enum Step {
    /** Gets the first invitation, or another one after it was called off. */
    INVITE,
    /** Knows of it, and hears what has changed. */
    UPDATE,
    /** Knows of it, and hears that it is off. */
    CALL_OFF,
    /** Knows all there is to know. */
    NOTHING,
    /** Plans it, so nobody needs to tell. */
    ORGANIZES,
    /** Wants no mail, or is no longer there. */
    NOT_MAILED;

    public boolean isMail() {
        return switch (this) {
            case INVITE, UPDATE, CALL_OFF -> true;
            case NOTHING, ORGANIZES, NOT_MAILED -> false;
        };
    }
}
