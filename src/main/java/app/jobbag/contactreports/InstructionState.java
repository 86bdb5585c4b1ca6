package app.jobbag.contactreports;

/** From the spoken word to what became of it. */
public enum InstructionState {
    OPEN,
    /** The client is asked to confirm it. */
    ASKED,
    CONFIRMED,
    DISPUTED,
    CONVERTED,
    DECLINED,
    /** A correction of its report no longer has it. */
    DROPPED,
    /** The same as an earlier one, or as work that is ordered already. */
    DUPLICATE;

    /** Whether something must still become of it. */
    public boolean isPending() {
        return switch (this) {
            case OPEN, ASKED, CONFIRMED, DISPUTED -> true;
            case CONVERTED, DECLINED, DROPPED, DUPLICATE -> false;
        };
    }

    /** Whether its words may still be put differently. */
    public boolean isWritable() {
        return this == OPEN || this == DISPUTED;
    }
}
