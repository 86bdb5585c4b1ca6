package app.jobbag.estimates;

import app.jobbag.kernel.Worded;

/** What a row of an estimate is, and so how its price comes about. */
@Worded("estimates.kind.")
public enum LineKind {
    /** A heading; the rows below it, up to the next one, are its own. */
    GROUP,
    /** Hours of a discipline at the rate of the estimate's date. */
    HOURS,
    /** Passed on as it comes. */
    EXPENSE,
    /** At cost, and a mark-up on it. */
    BOUGHT_IN,
    /** A percentage of the other rows of its group; of the whole estimate where it stands alone in one. */
    CONTINGENCY;

    public boolean isGroup() {
        return this == GROUP;
    }

    /** Whether it has a quantity and a price of its own. */
    public boolean isPriced() {
        return this == HOURS || this == EXPENSE || this == BOUGHT_IN;
    }
}
