package app.jobbag.deliverables;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.signoffs.Pace;
import app.jobbag.staff.PersonId;
import app.jobbag.workorders.OrderId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A deliverable as pages and the modules above read it, its versions from the oldest to the newest.
 *
 * @param lacking names of steps that nobody is put in for yet
 * @param assigned the people assigned to its order, and the deputies of those who sign it and are away
 */
public record DeliverableDetails(
        DeliverableId id,
        int version,
        ClientId client,
        OrderId order,
        String title,
        DeliverableState state,
        List<StepDetails> steps,
        List<VersionDetails> versions,
        Pace pace,
        Set<PersonId> assigned,
        Instant createdAt,
        @Nullable LocalDate dueOn,
        String lacking)
        implements Guarded {
    public DeliverableDetails {
        steps = List.copyOf(steps);
        versions = List.copyOf(versions);
        assigned = Set.copyOf(assigned);
    }

    public Optional<VersionDetails> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    @Override
    public UUID guardClient() {
        return client.value();
    }

    /** Whoever is to sign it may see it, as may whoever works on the order. */
    @Override
    public Set<UUID> guardAssigned() {
        Stream<PersonId> signers = steps.stream().map(StepDetails::person).filter(Objects::nonNull);
        return Stream.concat(signers, assigned.stream()).map(PersonId::value).collect(Collectors.toUnmodifiableSet());
    }
}
