package app.jobbag.calls;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account executive of a client's team, on one day.
 *
 * @param deputy who stands in while the person is away
 */
record Crew(
        UUID person,
        String name,
        boolean lead,
        boolean away,
        @Nullable UUID deputy) {
    /**
     * Who makes the call.
     *
     * @param standsInFor the lead account executive, where somebody else does it
     * @param there whether the person is; false where everybody is away, and it stays the lead's
     */
    record Caller(UUID person, @Nullable String standsInFor, boolean there) {}

    /**
     * The lead; while the lead is away the deputy, where the deputy is on the team, else the next who is there. Where nobody
     * is, the call stays with the lead, so that it is seen by whoever looks.
     *
     * @param team the lead first
     */
    static Optional<Caller> onDuty(List<Crew> team) {
        return team.stream().findFirst().flatMap(first -> {
            if (!first.away()) {
                return Optional.of(new Caller(first.person(), null, true));
            }
            List<Crew> there = team.stream().filter(each -> !each.away()).toList();
            return there.stream()
                    .filter(each -> each.person().equals(first.deputy()))
                    .findFirst()
                    .or(() -> there.stream().findFirst())
                    .map(each -> new Caller(each.person(), first.name(), true))
                    .or(() -> Optional.of(new Caller(first.person(), null, false)));
        });
    }
}
