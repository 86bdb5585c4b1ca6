package app.jobbag.workorders.web;

import app.jobbag.files.Received;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.workorders.Answers;
import app.jobbag.workorders.Brief;
import app.jobbag.workorders.OrderAttachments;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import app.jobbag.workorders.OrderText;
import app.jobbag.workorders.OrderVerb;
import app.jobbag.workorders.answers.BriefUploads;
import app.jobbag.workorders.answers.TypedAnswers;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An order: shown as the bag, written as a brief, submitted. */
@Controller
class OrdersController {
    private final OrderRegister register;
    private final TypedAnswers typed;
    private final OrderPage page;
    private final BriefUploads uploads;
    private final OrderAttachments attachments;

    OrdersController(
            OrderRegister register,
            TypedAnswers typed,
            OrderPage page,
            BriefUploads uploads,
            OrderAttachments attachments) {
        this.register = register;
        this.typed = typed;
        this.page = page;
        this.uploads = uploads;
        this.attachments = attachments;
    }

    @GetMapping("/workorders/{id}")
    @Requires(Action.ORDER_SEE)
    String show(SignedIn who, @PathVariable OrderId id, Model model) {
        page.show(who, id, model);
        return "workorders/show";
    }

    /** A brief that was submitted is read, not written: its page says what comes next. */
    @GetMapping("/workorders/{id}/edit")
    @Requires(Action.ORDER_WRITE)
    String edit(SignedIn who, @PathVariable OrderId id, Model model) {
        OrderPage.Written written = page.written(who, id, model);
        if (!written.order().status().allows(OrderVerb.WRITE)) {
            return "redirect:/workorders/" + id.value();
        }
        model.addAttribute("form", form(written.order(), written.brief()));
        return "workorders/edit";
    }

    /** Saves; with {@code submit} the order goes to the lead at once. */
    @PostMapping("/workorders/{id}")
    @Requires(Action.ORDER_WRITE)
    String update(
            SignedIn who,
            @PathVariable OrderId id,
            @RequestParam(defaultValue = "false") boolean submit,
            @Valid @ModelAttribute("form") OrderForm form,
            BindingResult errors,
            Post post,
            Model model) {
        OrderPage.Written written = page.written(who, id, model);
        Brief brief = written.brief();
        OrderText text = text(written.order(), brief, form, errors);
        if (submit && errors.hasErrors()) {
            missing(brief, text, errors);
        }
        Map<String, List<Received>> arrived = errors.hasErrors() ? Map.of() : uploads.receive(brief, form);
        return post.form("workorders/edit", errors)
                .saving(() -> {
                    Answers answers = attachments.keep(who, id, text.answers(), arrived);
                    save(who, id, text.answering(answers), new Sent(form.getVersion(), submit, form.getMended()));
                })
                .orConflict(() -> form(register.details(id), brief))
                .to("/workorders/" + id.value(), submit ? "workorders.submit.done" : "workorders.edit.done");
    }

    /** Without scripts the form comes back with another row in every table. */
    @PostMapping(path = "/workorders/{id}", params = "_more")
    @Requires(Action.ORDER_WRITE)
    String moreRows(
            SignedIn who,
            @PathVariable OrderId id,
            @ModelAttribute("form") OrderForm form,
            BindingResult errors,
            Model model) {
        typed.more(page.written(who, id, model).brief(), form);
        return "workorders/edit";
    }

    @PostMapping("/workorders/{id}/submission")
    @Requires(Action.ORDER_WRITE)
    String submit(SignedIn who, @PathVariable OrderId id, @RequestParam int version, Post post) {
        return post.action()
                .doing(() -> register.submit(who, id, version))
                .to("/workorders/" + id.value(), "workorders.submit.done");
    }

    /** Beside what can't be read also all that is missing, so that nobody has to send it twice to learn that. */
    private static void missing(Brief brief, OrderText text, BindingResult errors) {
        brief.gaps(text).stream()
                .filter(gap -> !errors.hasFieldErrors(String.valueOf(gap.field())))
                .forEach(gap -> errors.rejectValue(gap.field(), gap.key(), gap.arguments(), gap.key()));
    }

    private void save(SignedIn who, OrderId id, OrderText text, Sent sent) {
        register.mend(who, id, sent.mended());
        if (sent.submit()) {
            register.writeAndSubmit(who, id, sent.version(), text);
        } else {
            register.write(who, id, sent.version(), text);
        }
    }

    /** From which version, where to, and which remarks are answered. */
    private record Sent(int version, boolean submit, Set<String> mended) {}

    private OrderText text(OrderDetails order, Brief brief, OrderForm form, BindingResult errors) {
        typed.prepare(brief, form);
        return new OrderText(
                form.getTitle(),
                typed.read(brief, form, errors),
                estimate(order, form, errors),
                form.getDeliveryDate());
    }

    private static @Nullable Money estimate(OrderDetails order, OrderForm form, BindingResult errors) {
        try {
            return form.getEstimate() == null ? null : Money.typed(form.getEstimate(), order.currency(), "estimate");
        } catch (Refused e) {
            errors.rejectValue("estimate", e.key(), e.arguments(), e.key());
            return null;
        }
    }

    private OrderForm form(OrderDetails order, Brief brief) {
        OrderForm form = OrderForm.of(order);
        typed.show(brief, order.answers(), form);
        return form;
    }
}
