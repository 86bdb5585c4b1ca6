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
    DROPPED;

    /** Whether something must still become of it. */
    public boolean isPending() {
        return switch (this) {
            case OPEN, ASKED, CONFIRMED, DISPUTED -> true;
            case CONVERTED, DECLINED, DROPPED -> false;
        };
    }

    /** Whether its words may still be put differently. */
    public boolean isWritable() {
        return this == OPEN || this == DISPUTED;
    }
}
