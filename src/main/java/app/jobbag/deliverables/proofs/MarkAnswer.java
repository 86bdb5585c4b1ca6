package app.jobbag.deliverables.proofs;

import java.time.Instant;

/** What somebody said about a mark, or did with it. */
public record MarkAnswer(Kind kind, String words, String saidByName, Instant saidAt) {
    public enum Kind {
        SAID,
        SETTLED,
        REOPENED
    }
}
