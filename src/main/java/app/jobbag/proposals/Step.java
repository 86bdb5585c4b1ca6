package app.jobbag.proposals;

import app.jobbag.schedules.Sheet;
import app.jobbag.schedules.Task;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of the schedule as a proposal shows it. */
public record Step(
        String name,
        int depth,
        boolean summary,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        String who) {
    static List<Step> of(Sheet sheet) {
        return sheet.tasks().stream()
                .map(task -> new Step(
                        task.name(), task.depth(), sheet.isSummary(task), task.firstDay(), task.lastDay(), who(task)))
                .toList();
    }

    private static String who(Task task) {
        String name = task.who();
        return name == null ? "" : name;
    }
}
