package app.jobbag.planning.web;

import app.jobbag.clients.TeamBook;
import app.jobbag.clients.TeamMember;
import app.jobbag.planning.AssignmentId;
import app.jobbag.planning.OrderPlan;
import app.jobbag.planning.PlannedPart;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What the forms of planning show, in one read transaction. */
@Component
class PartPage {
    private final OrderRegister orders;
    private final OrderPlan plan;
    private final TeamBook teams;
    private final AccessPolicy policy;

    PartPage(OrderRegister orders, OrderPlan plan, TeamBook teams, AccessPolicy policy) {
        this.orders = orders;
        this.plan = plan;
        this.teams = teams;
        this.policy = policy;
    }

    @Transactional(readOnly = true)
    public OrderDetails order(SignedIn who, OrderId id, Model model) {
        OrderDetails order = orders.show(who, id);
        policy.require(who, Action.ORDER_WRITE, order);
        List<TeamMember> team = teams.of(order.client());
        model.addAttribute("order", order);
        model.addAttribute(
                "team", Options.from(team, each -> each.person().value().toString(), TeamMember::name));
        return order;
    }

    @Transactional(readOnly = true)
    public PlannedPart part(SignedIn who, AssignmentId id, Model model) {
        Later<PlannedPart> part = plan.part(id);
        OrderDetails order = orders.show(who, part.get().orderId());
        policy.require(who, Action.ORDER_WRITE, order);
        model.addAttribute("order", order);
        model.addAttribute("part", part.get());
        return part.get();
    }
}
