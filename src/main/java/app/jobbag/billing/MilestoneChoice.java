package app.jobbag.billing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of one of the client's schedules that is still to be done.
 *
 * @param schedule its title
 * @param day when it is planned to be done
 */
public record MilestoneChoice(
        UUID scheduleId,
        int task,
        String name,
        String schedule,
        @Nullable LocalDate day) {}
