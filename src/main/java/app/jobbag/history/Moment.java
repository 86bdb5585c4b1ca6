package app.jobbag.history;

import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.TrailEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a timeline.
 *
 * @param name what it happened to; null where that has no name any more
 * @param url empty where that has no page of its own
 */
public record Moment(
        TrailEntry entry, Crossing crossing, @Nullable String name, String url) {
    /** How the trail of an order names the answers of its brief, whose questions only the order's page knows. */
    private static final String ANSWER = "answer.";

    /** What changed, the answers of a brief left out. */
    public List<Changes.Change> changes() {
        return entry.changes().stream().filter(change -> !isAnswer(change)).toList();
    }

    public long answers() {
        return entry.changes().stream().filter(Moment::isAnswer).count();
    }

    private static boolean isAnswer(Changes.Change change) {
        return change.field().startsWith(ANSWER);
    }
}
