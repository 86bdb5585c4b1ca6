package app.jobbag.schedules;

import app.jobbag.schedules.network.ConstraintType;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line as somebody types it.
 *
 * @param work in minutes of work, or of the clock where it is elapsed; nothing makes a milestone
 * @param links what it depends on, each ending at this line
 */
public record TaskDraft(
        String name,
        int work,
        boolean elapsed,
        ConstraintType constraintType,
        @Nullable LocalDateTime constraintAt,
        Side side,
        @Nullable UUID person,
        @Nullable UUID contact,
        List<Dependency> links) {
    public TaskDraft {
        links = List.copyOf(links);
    }

    /** So many working days of one side, without more. */
    public static TaskDraft of(String name, int days, Side side) {
        return new TaskDraft(name, days * Task.DAY, false, ConstraintType.NONE, null, side, null, null, List.of());
    }

    /** After those lines, each finish to start. */
    public TaskDraft after(int... numbers) {
        return new TaskDraft(
                name,
                work,
                elapsed,
                constraintType,
                constraintAt,
                side,
                person,
                contact,
                Arrays.stream(numbers).mapToObj(Dependency::finishStart).toList());
    }
}
