package app.jobbag.signoffs;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many working days each signer has to answer once asked.
 *
 * @param steps the days of those that have their own, by their order
 */
public record Pace(int agencyDays, int clientDays, List<Optional<Integer>> steps) {
    public static final Pace USUAL = new Pace(1, 3);

    public Pace {
        steps = List.copyOf(steps);
    }

    public Pace(int agencyDays, int clientDays) {
        this(agencyDays, clientDays, List.of());
    }

    /** @param days of each step in its order; null where it has none of its own */
    public Pace with(List<@Nullable Integer> days) {
        return new Pace(
                agencyDays, clientDays, days.stream().map(Optional::ofNullable).toList());
    }

    int of(Party party, int position) {
        Optional<Integer> own = position <= steps.size() ? steps.get(position - 1) : Optional.empty();
        return own.orElse(
                switch (party) {
                    case AGENCY -> agencyDays;
                    case CLIENT -> clientDays;
                });
    }
}
