package app.jobbag.notices;

import java.util.List;

/**
 * What was said about something, as one person reads it.
 *
 * @param lines the newest first
 * @param follows whether the reader hears of what others say
 * @param people who may be mentioned, by name
 */
public record CommentsView(About about, List<CommentLine> lines, boolean follows, List<String> people) {
    public CommentsView {
        lines = List.copyOf(lines);
        people = List.copyOf(people);
    }

    /** Where it is written, followed and read. */
    public String url() {
        return "/comments/" + about.topic().key() + "/" + about.object();
    }
}
