package app.jobbag.schedules.exchange;

import app.jobbag.schedules.exchange.Unreadable.Why;
import app.jobbag.schedules.network.Link;
import app.jobbag.schedules.network.Plan;
import app.jobbag.schedules.network.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which task is below which, by the levels of the file; empty rows and the project's own row are none. */
final class Outline {
    private static final int MOST_TASKS = 2000;
    private static final int DEEPEST = 20;
    /** A link between summaries is one between all that is below them. */
    private static final long MOST_LINKS = 200_000;

    private record Level(int id, int depth) {}

    private Outline() {}

    static Map<Integer, FileTask> of(Node project) {
        List<Node> rows = project.all("Tasks", "Task").stream()
                .filter(each -> !each.is("IsNull") && each.number("OutlineLevel", 1) > 0)
                .toList();
        if (rows.size() > MOST_TASKS) {
            throw new Unreadable(Why.TOO_LARGE, rows.size() + " tasks");
        }
        Map<Integer, FileTask> tasks = new LinkedHashMap<>();
        Deque<Level> open = new ArrayDeque<>();
        for (int i = 0; i < rows.size(); i++) {
            Node row = rows.get(i);
            int depth = row.number("OutlineLevel", 1);
            if (depth > DEEPEST) {
                throw new Unreadable(Why.TOO_DEEP, "level " + depth);
            }
            while (!open.isEmpty() && open.element().depth() >= depth) {
                open.pop();
            }
            Level above = open.peek();
            int id = row.number("UID", -1);
            boolean summary = i + 1 < rows.size() && rows.get(i + 1).number("OutlineLevel", 1) > depth;
            FileTask task = new FileTask(row, id, above == null ? null : (Integer) above.id(), summary);
            if (id < 0 || tasks.put(id, task) != null) {
                throw new Unreadable(Why.BAD_VALUE, "UID " + id);
            }
            open.push(new Level(id, depth));
        }
        return tasks;
    }

    static void refuseTooMany(Plan plan) {
        Map<Integer, Long> leaves = new HashMap<>();
        Map<Integer, @Nullable Integer> parents = new HashMap<>();
        plan.steps().forEach(each -> parents.put(each.id(), each.parent()));
        for (Step step : plan.steps()) {
            for (Integer at = step.id(); at != null; at = parents.get(at)) {
                leaves.merge(at, 1L, Long::sum);
            }
        }
        long links = 0;
        for (Link link : plan.links()) {
            links += leaves.getOrDefault(link.from(), 1L) * leaves.getOrDefault(link.to(), 1L);
        }
        if (links > MOST_LINKS) {
            throw new Unreadable(Why.TOO_LARGE, links + " links");
        }
    }
}
