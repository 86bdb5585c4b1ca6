package app.jobbag.planning;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was planned, in the order's history; and where an assignment belongs, asked without loading it. */
@Component
class PlanTrail {
    private final Trail trail;
    private final JdbcClient jdbc;
    private final Clock clock;

    PlanTrail(Trail trail, JdbcClient jdbc, Clock clock) {
        this.trail = trail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    OrderId order(AssignmentId id) {
        return jdbc.sql("select order_id from assignment where id = ?")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .map(OrderId::new)
                .orElseThrow(NotFound::new);
    }

    Assignment.Planner planner(SignedIn who) {
        return new Assignment.Planner(who.id(), clock.instant());
    }

    void note(OrderDetails order, String verb, Assignment assignment, BigDecimal hours) {
        Changes changes = Changes.none()
                .with("person", null, name(assignment.person()) + " · " + assignment.role())
                .with("hours", null, hours);
        note(order, verb, changes);
    }

    void moved(OrderDetails order, Assignment from, Assignment to, Move move) {
        Changes changes = Changes.none()
                .with("person", name(from.person()), name(to.person()))
                .with("week", move.from(), move.to())
                .with("hours", null, move.hours());
        note(order, "planMoved", changes);
    }

    private void note(OrderDetails order, String verb, Changes changes) {
        trail.note(TrailNote.of("order", order.id().value(), order.client().value(), verb)
                .changing(changes));
    }

    private String name(PersonId person) {
        return jdbc.sql("select name from person where id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }
}
