package app.jobbag.schedules.exchange;

import app.jobbag.schedules.network.Dates;
import app.jobbag.schedules.network.Plan;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan read from a file.
 *
 * @param dates what follows from the plan, by our reckoning
 * @param extras what the file says of a step besides, by its id
 */
public record Imported(String title, Plan plan, Dates dates, Map<Integer, Extra> extras, List<Difference> differences) {
    public Imported {
        extras = Map.copyOf(extras);
        differences = List.copyOf(differences);
    }

    /** How far it is, and from when to when it was once agreed. */
    public record Extra(int percent, @Nullable Agreed baseline) {}

    /** From a baseline. */
    public record Agreed(LocalDateTime start, LocalDateTime end) {}
}
