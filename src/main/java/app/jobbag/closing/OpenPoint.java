package app.jobbag.closing;

import org.jspecify.annotations.Nullable;

/** A line of the closing card: what is missing, and the waiver where a manager gave one. */
public record OpenPoint(Blocker blocker, @Nullable Waiver waiver) {
    public boolean blocks() {
        return waiver == null;
    }
}
