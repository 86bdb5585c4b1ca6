package app.jobbag.changeorders;

import app.jobbag.workorders.Answers;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The answers that a change makes others, and what they were: never more than what differs.
 *
 * @param before by the question's key; blank where there was no answer
 * @param after the same keys; blank where an answer is taken away
 */
public record Difference(Map<String, String> before, Map<String, String> after) {
    public Difference {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    public static Difference between(Answers before, Answers after) {
        Set<String> keys = new TreeSet<>(before.values().keySet());
        keys.addAll(after.values().keySet());
        keys.removeIf(key -> before.to(key).equals(after.to(key)));
        Map<String, String> was = new TreeMap<>();
        Map<String, String> is = new TreeMap<>();
        keys.forEach(key -> {
            was.put(key, before.to(key));
            is.put(key, after.to(key));
        });
        return new Difference(was, is);
    }

    /** The answers with this change made to them, whatever else changed meanwhile. */
    public Answers on(Answers answers) {
        Answers all = answers;
        for (Map.Entry<String, String> each : after.entrySet()) {
            all = all.with(each.getKey(), each.getValue());
        }
        return all;
    }

    /** The questions whose answer is not the one any more that this change was written against. */
    public Set<String> overtaken(Answers now) {
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.removeIf(key -> Objects.equals(before.get(key), now.to(key)));
        return keys;
    }

    public boolean meets(Difference other) {
        return after.keySet().stream().anyMatch(other.after.keySet()::contains);
    }

    public boolean isEmpty() {
        return after.isEmpty();
    }
}
