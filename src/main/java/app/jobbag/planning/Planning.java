package app.jobbag.planning;

import app.jobbag.clients.TeamBook;
import app.jobbag.clients.TeamMember;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderCourse;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans people's hours on orders. The order is held while it is planned, so that two who plan at once do so one after the
 * other, and the second is told.
 */
@Service
@Transactional
public class Planning {
    private final Assignments assignments;
    private final OrderCourse course;
    private final TeamBook teams;
    private final AccessPolicy policy;
    private final PlanTrail trail;

    Planning(Assignments assignments, OrderCourse course, TeamBook teams, AccessPolicy policy, PlanTrail trail) {
        this.assignments = assignments;
        this.course = course;
        this.teams = teams;
        this.policy = policy;
        this.trail = trail;
    }

    /** Whoever is planned for an order works on it; hours for the same part add up. @throws Refused for whoever is not on the team */
    public AssignmentId assign(SignedIn who, OrderId id, AssignmentDraft draft) {
        OrderDetails order = planned(who, id);
        Assignment assignment = part(order, draft.person(), draft.role(), trail.planner(who));
        draft.spread().byWeek().forEach(assignment::give);
        trail.note(order, "planned", assignment, draft.spread().hours());
        return assignment.id();
    }

    /** The hours of the weeks that are given, as they should be. */
    public void write(SignedIn who, AssignmentId id, int version, Map<IsoWeek, BigDecimal> hours) {
        Assignment assignment = load(who, id, version);
        assignment.plan(hours);
        trail.note(course.lock(assignment.order()), "planned", assignment, total(assignment));
    }

    /** Instead of what was planned so far. */
    public void spread(SignedIn who, AssignmentId id, int version, Spread spread) {
        Assignment assignment = load(who, id, version);
        assignment.clear();
        assignment.plan(spread.byWeek());
        trail.note(course.lock(assignment.order()), "planned", assignment, spread.hours());
    }

    public void remove(SignedIn who, AssignmentId id, int version) {
        Assignment assignment = load(who, id, version);
        trail.note(course.lock(assignment.order()), "unplanned", assignment, total(assignment));
        assignments.delete(assignment);
    }

    /** @throws Refused for whoever is not on the client's team, and when there are not that many hours any more */
    public void move(SignedIn who, AssignmentId id, int version, Move move) {
        Assignment from = load(who, id, version);
        move(who, from, move);
    }

    /**
     * Takes a move back: the hours are looked for where they went. What was planned there since stays.
     *
     * @throws Refused when they are no longer there
     */
    public void moveBack(SignedIn who, AssignmentId id, Move move) {
        Assignment from = load(who, id);
        Assignment now = assignments
                .findByOrderIdAndPersonIdAndRole(
                        from.order().value(), move.person().value(), from.role())
                .orElseThrow(() -> new Refused("planning.refused.gone"));
        move(who, now, new Move(move.to(), from.person(), move.from(), move.hours()));
    }

    private void move(SignedIn who, Assignment from, Move move) {
        OrderDetails order = planned(who, from.order());
        from.take(move.from(), move.hours());
        Assignment to = move.person().equals(from.person())
                ? from
                : part(order, move.person(), from.role(), trail.planner(who));
        to.give(move.to(), move.hours());
        trail.moved(order, from, to, move);
    }

    private Assignment part(OrderDetails order, PersonId person, String role, Assignment.Planner planner) {
        TeamMember member = teams.of(order.client()).stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow(() -> new Refused("planning.refused.notOnTeam").at("person"));
        course.join(order.id(), person, member.name());
        return assignments
                .findByOrderIdAndPersonIdAndRole(order.id().value(), person.value(), role)
                .orElseGet(() -> assignments.save(new Assignment(order, person, role, planner)));
    }

    private Assignment load(SignedIn who, AssignmentId id, int version) {
        Assignment assignment = load(who, id);
        assignment.refuseStale(version);
        return assignment;
    }

    /** The order first: it is what those who plan wait for. */
    private Assignment load(SignedIn who, AssignmentId id) {
        OrderId order = trail.order(id);
        planned(who, order);
        return assignments.lock(id.value()).orElseThrow(NotFound::new);
    }

    private OrderDetails planned(SignedIn who, OrderId id) {
        OrderDetails order = course.lock(id);
        policy.require(who, Action.ORDER_WRITE, order);
        return switch (order.status()) {
            case CLOSED, CANCELLED -> throw new Refused("workorders.refused.over");
            case DRAFT, SUBMITTED, RETURNED, ISSUED, IN_PROGRESS, ON_HOLD, DELIVERED -> order;
        };
    }

    private static BigDecimal total(Assignment assignment) {
        return assignment.byWeek().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
