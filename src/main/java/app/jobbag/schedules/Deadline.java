package app.jobbag.schedules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task of a signed schedule that is to end.
 *
 * @param due as it is forecast today
 * @param who the person or contact responsible, where one is named
 */
public record Deadline(
        ScheduleId schedule,
        String title,
        int task,
        String name,
        Side side,
        @Nullable String who,
        LocalDate due,
        int percent,
        boolean milestone) {}
