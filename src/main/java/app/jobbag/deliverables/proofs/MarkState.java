package app.jobbag.deliverables.proofs;

/** Where a mark stands. */
public enum MarkState {
    OPEN,
    /** Somebody says that it is mended. */
    SETTLED,
    /** Taken back by whoever had set it, before anybody answered. */
    DROPPED;

    boolean mayBecome(MarkState next) {
        return switch (this) {
            case OPEN -> next == SETTLED || next == DROPPED;
            case SETTLED -> next == OPEN;
            case DROPPED -> false;
        };
    }
}
