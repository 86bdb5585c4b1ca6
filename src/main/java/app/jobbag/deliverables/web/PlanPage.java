package app.jobbag.deliverables.web;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.TeamMember;
import app.jobbag.deliverables.Signatories;
import app.jobbag.deliverables.StepProposal;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What the form of a plan offers: the usual steps, the team, the contacts who may sign. */
@Component
class PlanPage {
    private final OrderRegister orders;
    private final Signatories signatories;
    private final StepProposal usual;
    private final AccessPolicy policy;
    private final MessageSource texts;

    PlanPage(
            OrderRegister orders,
            Signatories signatories,
            StepProposal usual,
            AccessPolicy policy,
            MessageSource texts) {
        this.orders = orders;
        this.signatories = signatories;
        this.usual = usual;
        this.policy = policy;
        this.texts = texts;
    }

    @Transactional(readOnly = true)
    public OrderDetails require(SignedIn who, OrderId id, Model model) {
        OrderDetails order = orders.details(id);
        policy.require(who, Action.DELIVERABLE_WRITE, order);
        model.addAttribute("order", order);
        choices(order.client(), model);
        return order;
    }

    @Transactional(readOnly = true)
    public void choices(ClientId client, Model model) {
        List<TeamMember> team = signatories.team(client);
        List<ContactDetails> contacts = signatories.contacts(client);
        model.addAttribute(
                "team", Options.from(team, member -> member.person().value().toString(), TeamMember::name));
        model.addAttribute(
                "contacts",
                Options.from(contacts, contact -> contact.id().value().toString(), PlanPage::text));
    }

    @Transactional(readOnly = true)
    public PlanForm proposal(OrderDetails order) {
        PlanForm form = new PlanForm();
        form.setTitle(order.title());
        form.setLastName(text("CLIENT"));
        usual.of(order).forEach(step -> form.propose(text(step.kind().name()), step.person()));
        signatories.contacts(order.client()).stream().findFirst().ifPresent(contact -> form.setContact(contact.id()));
        return form;
    }

    private String text(String kind) {
        return texts.getMessage("deliverables.step." + kind, null, LocaleContextHolder.getLocale());
    }

    private static String text(ContactDetails contact) {
        return contact.title().isEmpty() ? contact.name() : contact.name() + ", " + contact.title();
    }
}
