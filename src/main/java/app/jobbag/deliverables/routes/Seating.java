package app.jobbag.deliverables.routes;

import app.jobbag.clients.Duty;
import app.jobbag.clients.TeamMember;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.PersonDetails;
import app.jobbag.staff.PersonId;
import app.jobbag.workorders.OrderDetails;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who of a client's team would take each step of a route. Nobody is proposed twice: nobody is two pairs of eyes. */
@Component
public class Seating {
    private final PeopleRegister people;

    Seating(PeopleRegister people) {
        this.people = people;
    }

    /** @param person null where nobody of the team fits */
    public record Seated(RouteStep step, @Nullable PersonId person) {}

    @Transactional(readOnly = true)
    public List<Seated> of(Route route, OrderDetails order, List<TeamMember> team) {
        Map<PersonId, PersonDetails> active = new HashMap<>();
        people.active().forEach(each -> active.put(each.id(), each));
        List<TeamMember> free = new ArrayList<>(
                team.stream().filter(each -> active.containsKey(each.person())).toList());
        List<Seated> seated = new ArrayList<>();
        for (RouteStep step : route.steps()) {
            Optional<TeamMember> found = candidate(step, order, free, active);
            found.ifPresent(free::remove);
            seated.add(new Seated(step, found.map(TeamMember::person).orElse(null)));
        }
        return seated;
    }

    private static Optional<TeamMember> candidate(
            RouteStep step, OrderDetails order, List<TeamMember> free, Map<PersonId, PersonDetails> active) {
        Discipline discipline = step.discipline() == null ? order.discipline() : step.discipline();
        return switch (step.seat()) {
            case MAKER -> first(free, each -> order.assigned().contains(each.person()));
            case COLLEAGUE ->
                first(
                        free,
                        each -> each.duty() == Duty.CONTRIBUTOR
                                && !order.assigned().contains(each.person()));
            case LEAD -> first(free, each -> each.duty() == Duty.LEAD && knows(active.get(each.person()), discipline));
            case ACCOUNT ->
                first(free, each -> each.duty() == Duty.LEAD_AE).or(() -> first(free, each -> each.duty() == Duty.AE));
        };
    }

    private static boolean knows(@Nullable PersonDetails person, Discipline discipline) {
        return person != null && person.disciplines().contains(discipline);
    }

    private static Optional<TeamMember> first(List<TeamMember> free, Predicate<TeamMember> fits) {
        return free.stream().filter(fits).findFirst();
    }
}
