package app.jobbag.deliverables;

/** Where a deliverable stands, which is where its newest version stands. */
public enum DeliverableState {
    /** Nothing was uploaded yet. */
    DRAFT,
    /** The agency's own people sign, one after the other. */
    INTERNAL,
    WITH_CLIENT,
    SENT_BACK,
    /** Its newest version was taken back by the agency. */
    WITHDRAWN,
    /** By the client, and by everybody before (SIG-5). */
    SIGNED;

    boolean mayBecome(DeliverableState next) {
        return switch (this) {
            case DRAFT, SENT_BACK, WITHDRAWN -> next == INTERNAL;
            case INTERNAL -> next == INTERNAL || next == WITH_CLIENT || next == SENT_BACK || next == WITHDRAWN;
            case WITH_CLIENT -> next == INTERNAL || next == SENT_BACK || next == WITHDRAWN || next == SIGNED;
            case SIGNED -> false;
        };
    }

    /** A new version may come until the client has signed. */
    public boolean takesVersions() {
        return mayBecome(INTERNAL);
    }

    /** The newest version waits for a signature. */
    public boolean isOnItsWay() {
        return mayBecome(WITHDRAWN);
    }

    /** Whether something may be marked on its newest version. */
    public boolean takesMarks() {
        return switch (this) {
            case INTERNAL, WITH_CLIENT, SENT_BACK, WITHDRAWN -> true;
            case DRAFT, SIGNED -> false;
        };
    }

    /** While a version is on its way its signers are fixed. */
    public boolean takesChanges() {
        return switch (this) {
            case DRAFT, SENT_BACK, WITHDRAWN -> true;
            case INTERNAL, WITH_CLIENT, SIGNED -> false;
        };
    }
}
