package app.jobbag.schedules;

import app.jobbag.kernel.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a task is (SCH-3).
 *
 * @param expectedEnd when whoever is responsible expects it done, where that is not as planned
 */
public record Progress(
        int percent,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate expectedEnd,
        @Nullable LocalDate actualEnd) {
    static final Progress NONE = new Progress(0, null, null, null);

    /** @throws Refused when the days contradict each other */
    public static Progress of(
            int percent,
            @Nullable LocalDate actualStart,
            @Nullable LocalDate expectedEnd,
            @Nullable LocalDate actualEnd) {
        LocalDate start = actualStart == null ? actualEnd : actualStart;
        if (percent == 100 && actualEnd == null) {
            throw new Refused("schedules.refused.doneWhen").at("actualEnd");
        }
        if (start != null && actualEnd != null && actualEnd.isBefore(start)) {
            throw new Refused("schedules.refused.endsBefore").at("actualEnd");
        }
        if (start != null && expectedEnd != null && expectedEnd.isBefore(start)) {
            throw new Refused("schedules.refused.endsBefore").at("expectedEnd");
        }
        return new Progress(
                actualEnd == null ? percent : 100, start, actualEnd == null ? expectedEnd : null, actualEnd);
    }
}
