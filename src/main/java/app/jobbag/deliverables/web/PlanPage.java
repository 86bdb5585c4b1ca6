package app.jobbag.deliverables.web;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.TeamMember;
import app.jobbag.deliverables.DeliverableDetails;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.Signatories;
import app.jobbag.deliverables.StepProposal;
import app.jobbag.deliverables.routes.Route;
import app.jobbag.deliverables.routes.RouteBook;
import app.jobbag.deliverables.routes.Seating;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Capacities;
import app.jobbag.ui.Options;
import app.jobbag.workorders.BriefTemplates;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What the form of a plan offers: the usual steps, the team, the contacts who may sign. */
@Component
class PlanPage {
    private final Leave leave;
    private final Signatories signatories;
    private final StepProposal usual;
    private final Capacities capacities;
    private final Routes routes;

    PlanPage(Leave leave, Signatories signatories, StepProposal usual, Capacities capacities, Routes routes) {
        this.routes = routes;
        this.leave = leave;
        this.signatories = signatories;
        this.usual = usual;
        this.capacities = capacities;
    }

    /** How versions of each type are routed. */
    @Component("planRoutes")
    record Routes(RouteBook book, Seating seating, BriefTemplates briefs) {}

    /** What a plan is made for, found for those who may. */
    @Component
    record Leave(OrderRegister orders, DeliverablePage page, AccessPolicy policy) {}

    /** A new plan begins with the usual steps. */
    @Transactional(readOnly = true)
    public PlanForm begin(SignedIn who, OrderId id, Model model) {
        OrderDetails order = require(who, id, model);
        Choice choice = choices(order.client(), model);
        PlanForm form = new PlanForm();
        form.setTitle(order.title());
        form.setLastName(capacities.usual("CLIENT"));
        routes.book()
                .of(routes.briefs().version(order.brief()).key())
                .ifPresentOrElse(
                        route -> propose(route, order, choice, form),
                        () -> usual.of(order, choice.team())
                                .forEach(step -> form.propose(
                                        capacities.usual(step.kind().name()), step.person(), null)));
        choice.contacts().stream().findFirst().ifPresent(contact -> form.setContact(contact.id()));
        return form;
    }

    /** The steps of the order's type, with the people of the client's team who usually take them. */
    private void propose(Route route, OrderDetails order, Choice choice, PlanForm form) {
        form.setClientDays(route.clientDays());
        routes.seating()
                .of(route, order, choice.team())
                .forEach(seated -> form.propose(
                        seated.step().in(LocaleContextHolder.getLocale()),
                        seated.person(),
                        seated.step().days()));
    }

    /** The page of a new plan, with what was typed. */
    @Transactional(readOnly = true)
    public void again(SignedIn who, OrderId id, Model model) {
        choices(require(who, id, model).client(), model);
    }

    @Transactional(readOnly = true)
    public DeliverableDetails edit(SignedIn who, DeliverableId id, Model model) {
        DeliverableDetails deliverable = leave.page().require(who, Action.DELIVERABLE_WRITE, id, model);
        choices(deliverable.client(), model);
        return deliverable;
    }

    /** Who can be chosen to sign. */
    private record Choice(List<TeamMember> team, List<ContactDetails> contacts) {}

    private OrderDetails require(SignedIn who, OrderId id, Model model) {
        OrderDetails order = leave.orders().details(id);
        leave.policy().require(who, Action.DELIVERABLE_WRITE, order);
        model.addAttribute("order", order);
        return order;
    }

    private Choice choices(ClientId client, Model model) {
        Choice choice = new Choice(signatories.team(client), signatories.contacts(client));
        model.addAttribute(
                "team",
                Options.from(choice.team(), member -> member.person().value().toString(), TeamMember::name));
        model.addAttribute(
                "contacts",
                Options.from(choice.contacts(), contact -> contact.id().value().toString(), PlanPage::text));
        return choice;
    }

    private static String text(ContactDetails contact) {
        return contact.title().isEmpty() ? contact.name() : contact.name() + ", " + contact.title();
    }
}
