package app.jobbag.workorders;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ProjectId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Money;
import app.jobbag.meetings.ActionItemId;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A work order as pages and the modules above read it.
 *
 * @param number the finance number, from issue on
 * @param text as it was issued; pages show {@link #current()}
 * @param actionItem the action item it came from
 * @param author who began it
 * @param amendments what accepted change orders made of it, in their order
 */
public record OrderDetails(
        OrderId id,
        int version,
        ClientId client,
        ProjectId project,
        BriefVersionId brief,
        Discipline discipline,
        OrderStatus status,
        @Nullable String number,
        OrderText text,
        Currency currency,
        PersonId author,
        Set<PersonId> assigned,
        @Nullable ActionItemId actionItem,
        Instant createdAt,
        List<OrderStep> steps,
        List<Amendment> amendments)
        implements Guarded {
    public OrderDetails {
        assigned = Set.copyOf(assigned);
        steps = List.copyOf(steps);
        amendments = List.copyOf(amendments);
    }

    public String title() {
        return text.title();
    }

    /** What is agreed now: the order as issued with every accepted change (WO-4). The one place where that is worked out. */
    public OrderText current() {
        return state(amendments.size());
    }

    /** As it stood after so many changes; 0 is as it was issued. */
    public OrderText state(int number) {
        OrderText state = text;
        for (Amendment each : amendments.subList(0, number)) {
            state = state.amended(each);
        }
        return state;
    }

    public Answers answers() {
        return current().answers();
    }

    /** Net, in the client's currency; null until it is agreed. */
    public @Nullable Money estimate() {
        return current().estimate();
    }

    public @Nullable LocalDate deliveryDate() {
        return current().deliveryDate();
    }

    /** Number and title, or the title alone before issue. */
    public String name() {
        return number == null ? title() : number + " " + title();
    }

    /** The last time the state was reached, for the stepper and the notes beside it. */
    public Optional<OrderStep> reached(OrderStatus reached) {
        return steps.stream().filter(step -> step.status() == reached).reduce((first, last) -> last);
    }

    /** When its finance number was given (WO-3). */
    public Optional<Instant> issuedAt() {
        return steps.stream()
                .filter(step -> step.verb() == OrderVerb.ISSUE)
                .map(OrderStep::at)
                .findFirst();
    }

    /** Why it was returned, stopped or cancelled, while it is. */
    public Optional<OrderStep> lastStep() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    @Override
    public UUID guardClient() {
        return client.value();
    }

    @Override
    public Set<UUID> guardAssigned() {
        return assigned.stream().map(PersonId::value).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String guardDiscipline() {
        return discipline.name();
    }
}
