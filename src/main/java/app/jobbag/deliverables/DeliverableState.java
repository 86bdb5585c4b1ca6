package app.jobbag.deliverables;

/** Where a deliverable stands, which is where its newest version stands. */
public enum DeliverableState {
    /** Nothing was uploaded yet. */
    DRAFT,
    /** The agency's own people sign, one after the other. */
    INTERNAL,
    WITH_CLIENT,
    SENT_BACK,
    /** By the client, and by everybody before (SIG-5). */
    SIGNED;

    boolean mayBecome(DeliverableState next) {
        return switch (this) {
            case DRAFT, SENT_BACK -> next == INTERNAL;
            case INTERNAL -> next == INTERNAL || next == WITH_CLIENT || next == SENT_BACK;
            case WITH_CLIENT -> next == INTERNAL || next == SENT_BACK || next == SIGNED;
            case SIGNED -> false;
        };
    }

    /** A new version may come until the client has signed. */
    public boolean takesVersions() {
        return mayBecome(INTERNAL);
    }

    /** While a version is on its way its signers are fixed. */
    public boolean takesChanges() {
        return switch (this) {
            case DRAFT, SENT_BACK -> true;
            case INTERNAL, WITH_CLIENT, SIGNED -> false;
        };
    }
}
