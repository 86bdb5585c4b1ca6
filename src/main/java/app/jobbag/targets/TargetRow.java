package app.jobbag.targets;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's or a client's year.
 *
 * @param id null for the sum of all
 * @param quarters four
 */
public record TargetRow(@Nullable UUID id, String name, List<Progress> quarters, Progress year) {
    public TargetRow {
        quarters = List.copyOf(quarters);
    }
}
