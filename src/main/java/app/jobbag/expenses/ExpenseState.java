package app.jobbag.expenses;

import app.jobbag.kernel.Worded;

/** Where an expense stands; all but what was returned or taken back is in the order's cost. */
@Worded("expenses.status.")
public enum ExpenseState {
    SUBMITTED,
    APPROVED,
    RETURNED,
    WITHDRAWN;

    /** Whether it can be corrected or taken back by whoever booked it. */
    public boolean isOpen() {
        return switch (this) {
            case SUBMITTED, RETURNED -> true;
            case APPROVED, WITHDRAWN -> false;
        };
    }
}
