package app.jobbag.workorders.web;

import app.jobbag.clients.ClientChoice;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientQueries;
import app.jobbag.clients.Projects;
import app.jobbag.contactreports.InstructionDetails;
import app.jobbag.contactreports.InstructionId;
import app.jobbag.contactreports.InstructionQueries;
import app.jobbag.contactreports.InstructionState;
import app.jobbag.creditlimits.CreditRoom;
import app.jobbag.kernel.Refused;
import app.jobbag.meetings.ActionItemId;
import app.jobbag.meetings.ActionItems;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import app.jobbag.workorders.Answers;
import app.jobbag.workorders.Brief;
import app.jobbag.workorders.BriefTemplate;
import app.jobbag.workorders.BriefTemplates;
import app.jobbag.workorders.EarlierOrder;
import app.jobbag.workorders.OrderCopies;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderQueries;
import app.jobbag.workorders.OrderRegister;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the page together on which an order is begun, in one read transaction. */
@Component
class NewOrderPage {
    private final BriefTemplates briefs;
    private final Origins origins;
    private final Known clients;
    private final Projects projects;

    NewOrderPage(BriefTemplates briefs, Origins origins, Known clients, Projects projects) {
        this.briefs = briefs;
        this.origins = origins;
        this.clients = clients;
        this.projects = projects;
    }

    /** What an order can come from. */
    @Component("newOrderOrigins")
    record Origins(
            ActionItems items,
            InstructionQueries instructions,
            OrderRegister orders,
            OrderCopies copies,
            AccessPolicy policy) {}

    /** The clients, and what they have ordered. */
    @Component("newOrderClients")
    record Known(ClientQueries queries, OrderQueries orders, CreditRoom credit) {}

    /** What the form begins with, if anything. */
    record From(
            @Nullable ActionItemId item,
            @Nullable InstructionId instruction,
            @Nullable OrderId order) {
        static final From NOTHING = new From(null, null, null);
    }

    /** What the order that is copied has answered. @throws Refused when it is another client's */
    @Transactional(readOnly = true)
    public Answers carried(SignedIn who, NewOrderForm form, Brief into) {
        OrderId copied = form.getCopyOf();
        if (copied == null) {
            return Answers.NONE;
        }
        OrderDetails earlier = origins.orders().show(who, copied);
        if (!earlier.client().equals(form.getClient())) {
            throw new Refused("workorders.refused.copyOfOther").at("copyOf");
        }
        return origins.copies().carried(earlier, into);
    }

    private static Map<Discipline, List<BriefTemplate>> byDiscipline(List<BriefTemplate> types) {
        return types.stream()
                .collect(Collectors.groupingBy(
                        each -> each.brief().discipline(), () -> new EnumMap<>(Discipline.class), Collectors.toList()));
    }

    @Transactional(readOnly = true)
    public void show(SignedIn who, NewOrderForm form, From from, Model model) {
        Later<List<OrderDetails>> copied =
                from.order() == null ? Later.known(List.of()) : clients.orders().details(List.of(from.order()));
        if (from.item() != null) {
            form.fill(origins.items().show(who, from.item()));
        }
        if (from.instruction() != null) {
            InstructionDetails asked = origins.instructions().open(who, from.instruction());
            form.fill(asked);
            model.addAttribute("unconfirmed", asked.state() != InstructionState.CONFIRMED);
        }
        copied.get().forEach(earlier -> {
            origins.policy().require(who, Action.ORDER_SEE, earlier);
            form.fill(earlier, briefs.version(earlier.brief()).key());
            model.addAttribute("copied", earlier);
        });
        model.addAttribute("types", byDiscipline(briefs.current()));
        model.addAttribute(
                "clients",
                Options.from(clients.queries().choices(), c -> c.id().value().toString(), ClientChoice::name));
        ClientId client = form.getClient();
        if (client != null) {
            var credit = clients.credit().notice(who, client);
            if (from.order() == null) {
                List<EarlierOrder> earlier = clients.orders().earlier(client).get();
                model.addAttribute("earlier", Options.from(earlier, o -> o.id().toString(), EarlierOrder::name));
            }
            model.addAttribute(
                    "projects",
                    Options.from(projects.of(client), p -> p.id().value().toString(), p -> p.code() + " " + p.name()));
            model.addAttribute("credit", credit.get().orElse(null));
        }
    }
}
