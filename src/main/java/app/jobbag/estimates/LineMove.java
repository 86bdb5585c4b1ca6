package app.jobbag.estimates;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Worded;
import app.jobbag.ui.compare.ComparedBlock;
import org.jspecify.annotations.Nullable;

/**
 * A row that is otherwise than in the version before.
 *
 * @param before what it came to; null where it is new
 * @param now null where it is gone
 */
public record LineMove(
        int number,
        Kind kind,
        ComparedBlock text,
        @Nullable Money before,
        @Nullable Money now) {
    /** What became of it. */
    @Worded("estimates.moved.")
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }
}
