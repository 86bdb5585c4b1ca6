package app.jobbag.hospitality;

import app.jobbag.kernel.Worded;

/** Where hospitality stands, from its plan to finance's word. */
@Worded("hospitality.status.")
public enum HospitalityState {
    PLANNED,
    /** Above the limit: a second person decides. */
    TO_APPROVE,
    REFUSED,
    /** The cost is noted, and not yet handed to finance. */
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    /** It cost nothing, or did not take place. */
    DROPPED;

    /** Whether what it cost, and who was there, may be written. */
    public boolean isOpen() {
        return switch (this) {
            case PLANNED, TO_APPROVE, REFUSED, DRAFT, RETURNED -> true;
            case SUBMITTED, ACCEPTED, DROPPED -> false;
        };
    }

    /** Whether it may be handed to finance. */
    public boolean isSubmittable() {
        return switch (this) {
            case DRAFT, RETURNED -> true;
            case PLANNED, TO_APPROVE, REFUSED, SUBMITTED, ACCEPTED, DROPPED -> false;
        };
    }
}
