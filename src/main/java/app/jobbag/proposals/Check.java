package app.jobbag.proposals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the checklist; open until somebody notes it. */
public record Check(
        CheckItem item,
        CheckState state,
        String words,
        @Nullable String notedByName,
        @Nullable Instant notedAt) {
    static Check open(CheckItem item) {
        return new Check(item, CheckState.OPEN, "", null, null);
    }

    public boolean isOpen() {
        return state == CheckState.OPEN;
    }
}
