package app.jobbag.meetings.live;

import app.jobbag.kernel.Worded;
import java.util.Optional;

/** What a line is, and the marks at its beginning that say so; the first is the one that is taught. */
@Worded("live.kind.")
public enum LineKind {
    NOTE(""),
    DECISION("!！"),
    IDEA("*"),
    SAID("\"“”«「"),
    QUESTION("?？¿"),
    ACTION(">＞");

    private final String marks;

    LineKind(String marks) {
        this.marks = marks;
    }

    /** What is typed before such a line; empty for a note. */
    public String mark() {
        return marks.isEmpty() ? "" : marks.substring(0, 1);
    }

    static Optional<LineKind> marked(char first) {
        for (LineKind kind : values()) {
            if (kind.marks.indexOf(first) >= 0) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
