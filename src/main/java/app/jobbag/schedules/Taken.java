package app.jobbag.schedules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan of a file as a schedule would have it.
 *
 * @param calendars those of the file that a step goes by, in the order in which somebody says whose they are
 */
public record Taken(Sheet sheet, List<Line> lines, List<Lost> lost, List<Integer> calendars) {
    /**
     * A line with its days in the file and here.
     *
     * @param days by how many working days it ends later here; below nothing where it ends earlier
     */
    public record Line(Task task, boolean summary, LocalDate startBefore, LocalDate endBefore, int days) {
        public String length() {
            return summary || task.isMilestone() ? "" : new Duration(task.work(), task.elapsed()).toString();
        }

        public boolean isMoved() {
            return !startBefore.equals(task.firstDay()) || !endBefore.equals(task.lastDay());
        }
    }

    /**
     * Something of a step that a schedule does not have.
     *
     * @param number of the line it became
     */
    public record Lost(
            What what, int number, String name, @Nullable Integer other) {
        /** Each has a text of its own. */
        public enum What {
            TOO_DEEP,
            TWO_LINKS,
            LINK_TO_OWN
        }
    }

    public Taken {
        lines = List.copyOf(lines);
        lost = List.copyOf(lost);
        calendars = List.copyOf(calendars);
    }
}
