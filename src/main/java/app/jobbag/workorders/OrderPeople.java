package app.jobbag.workorders;

import app.jobbag.clients.TeamBook;
import app.jobbag.clients.TeamMember;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works on an order: people of the client's team. Contributors see no other orders than those they are given. */
@Service
@Transactional
public class OrderPeople {
    private final OrderBook book;
    private final TeamBook teams;

    OrderPeople(OrderBook book, TeamBook teams) {
        this.book = book;
        this.teams = teams;
    }

    public void assign(SignedIn who, OrderId id, int version, Set<PersonId> people) {
        WorkOrder order = book.find(who, Action.ORDER_WRITE, id);
        List<TeamMember> team = teams.of(order.client());
        if (!team.stream().map(TeamMember::person).collect(Collectors.toSet()).containsAll(people)) {
            throw new Refused("workorders.refused.notOnTeam").at("people");
        }
        String before = names(team, order.details().assigned());
        order.assign(people, version);
        book.note(order, "assigned", Changes.none().with("people", before, names(team, people)));
    }

    private static String names(List<TeamMember> team, Set<PersonId> people) {
        return team.stream()
                .filter(member -> people.contains(member.person()))
                .map(TeamMember::name)
                .collect(Collectors.joining(", "));
    }
}
