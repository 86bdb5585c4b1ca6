package app.jobbag.collections;

import app.jobbag.kernel.Worded;

/** By what an open amount went down. */
@Worded("collections.kind.")
public enum PaymentKind {
    MONEY,
    /** What banks kept on the way and the agency bears. */
    FEE,
    WRITE_OFF,
    /** What the client had paid too much before. */
    BALANCE;

    /** Whether a person enters it on an invoice's page, and takes it back there. */
    boolean enteredByHand() {
        return this == MONEY || this == FEE;
    }
}
