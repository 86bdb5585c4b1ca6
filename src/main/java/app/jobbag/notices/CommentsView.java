package app.jobbag.notices;

import app.jobbag.workorders.OrderId;
import java.util.List;

/**
 * What was said on an order, as one person reads it.
 *
 * @param lines the newest first
 * @param follows whether the reader hears of what others say
 * @param people who may be mentioned, by name
 */
public record CommentsView(OrderId order, List<CommentLine> lines, boolean follows, List<String> people) {
    public CommentsView {
        lines = List.copyOf(lines);
        people = List.copyOf(people);
    }
}
