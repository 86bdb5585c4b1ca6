package app.jobbag.schedules;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Working days lost by a schedule since it was first signed, by whose delay it was (SCH-3): what the weekly report says.
 *
 * @param number null is never said: only signed schedules lose days
 */
public record DaysLost(
        ScheduleId schedule,
        @Nullable String number,
        String title,
        UUID project,
        int agency,
        int client,
        int supplier) {
    public int all() {
        return agency + client + supplier;
    }
}
