package app.jobbag.deliverables;

import app.jobbag.clients.Duty;
import app.jobbag.clients.TeamMember;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.PersonId;
import app.jobbag.workorders.OrderDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who usually signs for the agency: whoever does the work, the discipline's lead, the account executive. */
@Component
public class StepProposal {
    private final PeopleRegister people;

    StepProposal(PeopleRegister people) {
        this.people = people;
    }

    /** What kind of step it is; its text is {@code ui.capacity.<kind>}. */
    public enum Kind {
        WORK,
        DIRECTION,
        ACCOUNT
    }

    /** A usual step with its usual signer. */
    public record Usual(Kind kind, PersonId person) {}

    /** @param team the client's */
    @Transactional(readOnly = true)
    public List<Usual> of(OrderDetails order, List<TeamMember> team) {
        List<Usual> usual = new ArrayList<>();
        first(team, member -> order.assigned().contains(member.person()))
                .ifPresent(p -> usual.add(new Usual(Kind.WORK, p)));
        first(team, member -> leads(member, order)).ifPresent(p -> usual.add(new Usual(Kind.DIRECTION, p)));
        first(team, member -> member.duty() == Duty.LEAD_AE)
                .or(() -> first(team, member -> member.duty() == Duty.AE))
                .ifPresent(p -> usual.add(new Usual(Kind.ACCOUNT, p)));
        return usual;
    }

    private boolean leads(TeamMember member, OrderDetails order) {
        return member.duty() == Duty.LEAD
                && people.details(member.person()).disciplines().contains(order.discipline());
    }

    private static Optional<PersonId> first(List<TeamMember> team, Predicate<TeamMember> fits) {
        return team.stream().filter(fits).map(TeamMember::person).findFirst();
    }
}
