package app.jobbag.einvoices;

import app.jobbag.kernel.Worded;

/** Whether the electronic form of an invoice keeps the official rules, as far as is known. */
@Worded("einvoices.state.")
public enum EState {
    PENDING,
    VALID,
    INVALID,
    /** It breaks a rule, and somebody answered for sending it. */
    RELEASED;

    boolean mayLeave() {
        return switch (this) {
            case VALID, RELEASED -> true;
            case PENDING, INVALID -> false;
        };
    }
}
