package app.jobbag.kernel;

/** How a line is taxed, by the codes of EN 16931 (UNCL 5305). */
public enum TaxCategory {
    /** Standard or reduced rate. */
    S,
    /** Zero rated. */
    Z,
    /** Exempt, with the reason of the law. */
    E,
    /** Reverse charge: the buyer accounts for the tax. */
    AE,
    /** Export outside the tax territory. */
    G,
    /** Outside the scope of the tax: a service that is taxed where the buyer is. */
    O;

    public boolean needsReason() {
        return switch (this) {
            case S, Z -> false;
            case E, AE, G, O -> true;
        };
    }
}
