package app.jobbag.deliverables;

import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.TeamMember;
import app.jobbag.deliverables.routes.RouteBook;
import app.jobbag.deliverables.routes.Seating;
import app.jobbag.signoffs.Pace;
import app.jobbag.ui.Capacities;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderIssued;
import app.jobbag.workorders.OrderRegister;
import app.jobbag.workorders.Promised;
import app.jobbag.workorders.PromisedDeliverables;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * An issued order's promises come to life as deliverables, in the issue's own transaction. One that nobody could sign stays a
 * promise, which the order's page says; it never holds the issue up.
 */
@Component
class PromisesKept {
    private final DeliverableRegister register;
    private final Signatories signatories;
    private final Routes routes;
    private final Promises promises;
    private final Capacities capacities;

    PromisesKept(
            DeliverableRegister register,
            Signatories signatories,
            Routes routes,
            Promises promises,
            Capacities capacities) {
        this.register = register;
        this.signatories = signatories;
        this.routes = routes;
        this.promises = promises;
        this.capacities = capacities;
    }

    /** Who takes which step. */
    @Component("promisedRoutes")
    record Routes(RouteBook book, Seating seating) {}

    /** What was written with the order. */
    @Component("promisesOfOrders")
    record Promises(OrderRegister orders, PromisedDeliverables written) {}

    @EventListener
    void on(OrderIssued issued) {
        List<Promised> all = promises.written().of(issued.order()).get();
        if (all.isEmpty()) {
            return;
        }
        OrderDetails order = promises.orders().details(issued.order());
        List<TeamMember> team = signatories.team(issued.client());
        signatories.contacts(issued.client()).stream()
                .findFirst()
                .ifPresent(contact -> all.forEach(each -> bring(order, each, team, contact)));
    }

    private void bring(OrderDetails order, Promised promised, List<TeamMember> team, ContactDetails contact) {
        routes.book().of(promised.type()).ifPresent(route -> {
            List<Seating.Seated> seated = routes.seating().of(route, order, team);
            List<StepDraft> inner = inner(seated);
            if (!inner.isEmpty()) {
                Pace pace = new Pace(Pace.USUAL.agencyDays(), route.clientDays());
                String last = capacities.usual("CLIENT");
                register.bring(
                        order,
                        new DeliverableDraft(promised.title(), inner, last, contact.id(), pace),
                        promised.dueOn(),
                        lacking(seated));
            }
        });
    }

    /** Nobody is on the order yet: its maker is among them, and is put in by hand. */
    private static List<String> lacking(List<Seating.Seated> seated) {
        return seated.stream()
                .filter(each -> each.person() == null)
                .map(each -> each.step().in(LocaleContextHolder.getLocale()))
                .toList();
    }

    /** The steps that somebody of the team fits. */
    private static List<StepDraft> inner(List<Seating.Seated> seated) {
        return seated.stream()
                .filter(each -> each.person() != null)
                .map(each -> new StepDraft(
                        each.step().in(LocaleContextHolder.getLocale()),
                        Objects.requireNonNull(each.person()),
                        each.step().days()))
                .toList();
    }
}
