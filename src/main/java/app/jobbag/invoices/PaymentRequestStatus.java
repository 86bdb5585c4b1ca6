package app.jobbag.invoices;

/** Where a payment request stands (FIN-2). */
public enum PaymentRequestStatus {
    REQUESTED,
    RETURNED,
    ACCEPTED,
    INVOICED;

    boolean mayBeDecided() {
        return this == REQUESTED;
    }

    /** Finance may still send it back after accepting it, while its invoice is a draft. */
    boolean mayBeReturned() {
        return switch (this) {
            case REQUESTED, ACCEPTED -> true;
            case RETURNED, INVOICED -> false;
        };
    }

    boolean mayBeSentAgain() {
        return this == RETURNED;
    }
}
