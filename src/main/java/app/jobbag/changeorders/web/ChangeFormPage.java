package app.jobbag.changeorders.web;

import app.jobbag.changeorders.ChangeDetails;
import app.jobbag.changeorders.ChangeOrderId;
import app.jobbag.clients.BrandBooks;
import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.Signable;
import app.jobbag.contactreports.InstructionDetails;
import app.jobbag.contactreports.InstructionId;
import app.jobbag.contactreports.InstructionQueries;
import app.jobbag.contactreports.InstructionState;
import app.jobbag.contactreports.Job;
import app.jobbag.contactreports.OpenOrders;
import app.jobbag.kernel.NotFound;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Option;
import app.jobbag.ui.Options;
import app.jobbag.workorders.Answers;
import app.jobbag.workorders.Brief;
import app.jobbag.workorders.FieldKind;
import app.jobbag.workorders.OrderCopies;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import app.jobbag.workorders.answers.TypedAnswers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the form of a change together: the order's brief as it stands, the contacts, what it came from. */
@Component
class ChangeFormPage {
    private final OrderRegister orders;
    private final OrderCopies copies;
    private final TypedAnswers typed;
    private final AccessPolicy policy;
    private final Beside beside;

    ChangeFormPage(OrderRegister orders, OrderCopies copies, TypedAnswers typed, AccessPolicy policy, Beside beside) {
        this.orders = orders;
        this.copies = copies;
        this.typed = typed;
        this.policy = policy;
        this.beside = beside;
    }

    /** Where answers, people and wishes come from. */
    @Component("changeFormBeside")
    record Beside(
            ContactBook contacts,
            BrandBooks books,
            InstructionQueries instructions,
            OpenOrders open,
            ChangePage page) {}

    /** What the copy says: of it a brand's fact or a file may stay as it is. */
    public record Copy(Answers answers) {}

    @Transactional(readOnly = true)
    public ChangeForm begin(SignedIn who, OrderId id, @Nullable InstructionId instruction, Model model) {
        OrderDetails order = order(who, id, model);
        ChangeForm form = ChangeForm.of(order);
        typed.show(copies.brief(order), order.answers(), form);
        if (instruction != null) {
            InstructionDetails asked = beside.instructions().open(who, instruction);
            if (!asked.client().equals(order.client())) {
                throw new NotFound();
            }
            form.fill(asked);
            model.addAttribute("unconfirmed", asked.state() != InstructionState.CONFIRMED);
        }
        return form;
    }

    /** An order, and the copy of its answers that the form began with. */
    record Copied(OrderDetails order, Answers answers) {}

    Copied copied(ChangePage.Both both) {
        return new Copied(both.order(), copy(both.change(), both.order()));
    }

    /** The order and what its form shows beside the fields, for whoever may write. */
    @Transactional(readOnly = true)
    public OrderDetails order(SignedIn who, OrderId id, Model model) {
        OrderDetails order = orders.details(id);
        policy.require(who, Action.ORDER_WRITE, order);
        model.addAttribute("action", "/workorders/" + id.value() + "/changes");
        fill(order, order.answers(), model);
        return order;
    }

    /** A draft and the form of it. */
    record Editing(ChangePage.Both both, ChangeForm form) {}

    /** A draft, on top of the order as it stands by now. */
    @Transactional(readOnly = true)
    public Editing edit(SignedIn who, ChangeOrderId id, Model model) {
        ChangePage.Both both = beside.page().require(who, Action.ORDER_WRITE, id, model);
        model.addAttribute("action", "/change-orders/" + id.value());
        fill(both.order(), copy(both.change(), both.order()), model);
        return new Editing(both, form(both));
    }

    private ChangeForm form(ChangePage.Both both) {
        ChangeForm form = ChangeForm.of(both.change(), both.order());
        typed.show(copies.brief(both.order()), copy(both.change(), both.order()), form);
        return form;
    }

    /** The running orders of a client that has asked for something, to choose the one that changes. */
    @Transactional(readOnly = true)
    public void choose(SignedIn who, InstructionId id, Model model) {
        InstructionDetails asked = beside.instructions().open(who, id);
        policy.require(who, Action.ORDER_WRITE, asked);
        List<Job.Choice> open = beside.open().of(asked.client()).get();
        model.addAttribute("instruction", asked);
        model.addAttribute("orders", Options.from(open, each -> each.job().id().toString(), Job.Choice::title));
    }

    Brief brief(OrderDetails order) {
        return copies.brief(order);
    }

    private static Answers copy(ChangeDetails change, OrderDetails order) {
        return change.difference().on(order.answers());
    }

    private void fill(OrderDetails order, Answers answers, Model model) {
        Brief brief = copies.brief(order);
        Locale locale = LocaleContextHolder.getLocale();
        List<ContactDetails> contacts = beside.contacts().of(order.client()).stream()
                .filter(each -> !each.archived())
                .toList();
        model.addAttribute("order", order);
        model.addAttribute("copy", new Copy(answers));
        model.addAttribute("brief", brief);
        model.addAttribute(
                "questions",
                brief.fields()
                        .collect(Collectors.toMap(
                                each -> Brief.formField(each.key()),
                                each -> each.label().in(locale))));
        if (brief.fields().anyMatch(field -> field.kind() == FieldKind.FACT)) {
            model.addAttribute("facts", beside.books().book(order.client()));
        }
        model.addAttribute("contacts", options(contacts));
        model.addAttribute(
                "signers",
                options(contacts.stream()
                        .filter(each -> each.signs().contains(Signable.ESTIMATE))
                        .toList()));
    }

    private static List<Option> options(List<ContactDetails> contacts) {
        return Options.from(
                contacts,
                each -> each.id().value().toString(),
                each -> each.title().isEmpty() ? each.name() : each.name() + ", " + each.title());
    }
}
