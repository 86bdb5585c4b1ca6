package app.jobbag.meetings.live;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did, as the browser sends it, perhaps more than once.
 *
 * @param id given by the browser: it acts once under it
 * @param line which one; of the clock's, none
 * @param version what an edit or a removal was written from
 * @param after the line that it is moved behind; null for the beginning
 * @param owner who was meant, as {@code Party} writes it
 * @param due what day was meant
 */
public record LiveChange(
        UUID id,
        What what,
        @Nullable UUID line,
        @Nullable LineKind kind,
        @Nullable String topic,
        @Nullable String text,
        @Nullable Integer version,
        @Nullable UUID after,
        @Nullable String owner,
        @Nullable LocalDate due) {
    /** The verbs of the live page. */
    public enum What {
        ADD,
        EDIT,
        MOVE,
        REMOVE,
        OWN,
        START,
        PAUSE
    }

    public static LiveChange add(UUID id, UUID line, LineKind kind, String topic, String text) {
        return new LiveChange(id, What.ADD, line, kind, topic, text, null, null, null, null);
    }

    public static LiveChange edit(UUID id, UUID line, LineKind kind, String text, int version) {
        return new LiveChange(id, What.EDIT, line, kind, null, text, version, null, null, null);
    }

    public static LiveChange remove(UUID id, UUID line, int version) {
        return new LiveChange(id, What.REMOVE, line, null, null, null, version, null, null, null);
    }

    public static LiveChange move(UUID id, UUID line, String topic, @Nullable UUID after) {
        return new LiveChange(id, What.MOVE, line, null, topic, null, null, after, null, null);
    }

    /** Says who and what day was meant; what is left out stays. */
    public static LiveChange own(UUID id, UUID line, @Nullable String owner, @Nullable LocalDate due) {
        return new LiveChange(id, What.OWN, line, null, null, null, null, null, owner, due);
    }

    public static LiveChange start(UUID id, String topic) {
        return new LiveChange(id, What.START, null, null, topic, null, null, null, null, null);
    }

    public static LiveChange pause(UUID id) {
        return new LiveChange(id, What.PAUSE, null, null, null, null, null, null, null, null);
    }

    String topicOrNone() {
        return topic == null ? "" : topic;
    }

    String textOrNone() {
        return text == null ? "" : text;
    }

    LineKind kindOrNote() {
        return kind == null ? LineKind.NOTE : kind;
    }
}
