package app.jobbag.calls;

import app.jobbag.staff.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's calls of a day.
 *
 * @param zone where that is
 * @param workday whether the person works on it
 * @param away where the person is on leave: its calls are others', and stay only where everybody is away
 * @param callers whose list may be looked at, only for those who may look at others'
 */
public record CallDay(
        PersonId whose,
        LocalDate day,
        ZoneId zone,
        boolean workday,
        @Nullable Away away,
        List<Call> calls,
        List<Caller> callers) {
    /** An account executive whose list can be looked at; on leave until that day, where there is one. */
    public record Caller(PersonId id, String name, @Nullable LocalDate awayUntil) {}

    /** On leave until that day, and who stands in. */
    public record Away(LocalDate until, String deputy) {}

    public CallDay {
        calls = List.copyOf(calls);
        callers = List.copyOf(callers);
    }

    /** Still to be made, in their order. */
    public List<Call> ahead() {
        return calls.stream().filter(Call::isAhead).toList();
    }

    public List<Call> settled() {
        return calls.stream().filter(Call::isSettled).toList();
    }

    /** Where nobody works that day. */
    public List<Call> off() {
        return calls.stream()
                .filter(each -> each.fit() == Fit.OFF && !each.isSettled())
                .toList();
    }
}
