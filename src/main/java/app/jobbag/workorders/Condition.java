package app.jobbag.workorders;

import java.util.List;

/**
 * When a question is asked: only where another one, before it, was answered with one of these options.
 *
 * @param field the key of a question that is answered by choosing
 * @param in keys of its options
 */
public record Condition(String field, List<String> in) {
    public Condition {
        in = List.copyOf(in);
    }
}
