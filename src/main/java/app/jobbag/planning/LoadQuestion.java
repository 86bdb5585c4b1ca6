package app.jobbag.planning;

import app.jobbag.clients.ClientId;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose load is looked at, and from when on.
 *
 * @param discipline null for all
 * @param client whose team, null for all teams that the reader sees
 * @param open whose orders are listed one by one, null for nobody's
 */
public record LoadQuestion(
        IsoWeek first,
        @Nullable Discipline discipline,
        @Nullable ClientId client,
        @Nullable PersonId open) {
    public static final int WEEKS = 12;

    public List<IsoWeek> weeks() {
        return first.andNext(WEEKS);
    }

    IsoWeek last() {
        return first.plus(WEEKS - 1);
    }
}
