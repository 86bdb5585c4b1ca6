package app.jobbag.timesheets;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a week stands and how it came there.
 *
 * @param id null for a week on which nothing was done yet
 */
public record SheetState(@Nullable WeekSheetId id, int version, WeekState state, List<WeekStep> steps) {
    public SheetState {
        steps = List.copyOf(steps);
    }

    static SheetState untouched() {
        return new SheetState(null, 0, WeekState.OPEN, List.of());
    }

    public boolean allows(WeekVerb verb) {
        return state.allows(verb);
    }

    public boolean isFixed() {
        return state.isFixed();
    }

    /** Why it came back, while it is written anew. */
    public Optional<WeekStep> sentBack() {
        return state == WeekState.RETURNED && !steps.isEmpty()
                ? Optional.of(steps.get(steps.size() - 1))
                : Optional.empty();
    }
}
