package app.jobbag.staff;

/** What a person's first page is called and holds: named after the first thing the person is here for. */
public enum FirstPage {
    /** The manager's. */
    WEEK,
    /** Finance's. */
    DESK,
    /** The account executive's. */
    TODAY,
    /** The discipline lead's and the contributor's. */
    QUEUE,
    /** The administrator's. */
    HOUSE;

    public static FirstPage of(SignedIn who, AccessPolicy policy) {
        if (policy.mayUse(who, Action.CLOSING_WAIVE)) {
            return WEEK;
        }
        if (policy.mayUse(who, Action.INVOICE_WRITE)) {
            return DESK;
        }
        if (policy.mayUse(who, Action.PAYMENT_REQUEST_WRITE)) {
            return TODAY;
        }
        return policy.mayUse(who, Action.DELIVERABLE_STEP) ? QUEUE : HOUSE;
    }
}
