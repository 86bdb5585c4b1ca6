package app.jobbag.closing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Several cards closed in one deed, and what became of each. */
public record ClosingRun(UUID closedBy, String closedByName, Instant closedAt, List<Row> rows) {
    public ClosingRun {
        rows = List.copyOf(rows);
    }

    /** What became of a card. */
    public enum Outcome {
        CLOSED,
        /** Something was missing by then. */
        BLOCKED,
        /** Somebody else did something to it meanwhile. */
        CHANGED
    }

    /** @param points that were missing */
    public record Row(UUID cardId, String order, String client, Outcome outcome, int points) {}

    public long closed() {
        return rows.stream().filter(row -> row.outcome() == Outcome.CLOSED).count();
    }
}
