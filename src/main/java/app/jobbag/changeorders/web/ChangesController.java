package app.jobbag.changeorders.web;

import app.jobbag.changeorders.ChangeDraft;
import app.jobbag.changeorders.ChangeOrderId;
import app.jobbag.changeorders.ChangeState;
import app.jobbag.changeorders.ChangeWriting;
import app.jobbag.clients.guard.GuardPassForm;
import app.jobbag.contactreports.InstructionId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import jakarta.validation.Valid;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Change orders: begun on an issued order or from what the client asked for, shown, written. */
@Controller
class ChangesController {
    private static final String FORM = "changeorders/edit";

    private final ChangeWriting writing;
    private final ChangeFormPage forms;
    private final ChangePage page;
    private final TypedChange typed;

    ChangesController(ChangeWriting writing, ChangeFormPage forms, ChangePage page, TypedChange typed) {
        this.writing = writing;
        this.forms = forms;
        this.page = page;
        this.typed = typed;
    }

    /** Where it is not known yet which order what was asked for is about. */
    @GetMapping("/change-orders/new")
    @Requires(Action.ORDER_WRITE)
    String choose(SignedIn who, @RequestParam InstructionId instruction, Model model) {
        forms.choose(who, instruction, model);
        return "changeorders/choose";
    }

    @GetMapping("/workorders/{id}/changes/new")
    @Requires(Action.ORDER_WRITE)
    String newForm(
            SignedIn who, @PathVariable OrderId id, @RequestParam @Nullable InstructionId instruction, Model model) {
        model.addAttribute("form", forms.begin(who, id, instruction, model));
        return FORM;
    }

    @PostMapping("/workorders/{id}/changes")
    @Requires(Action.ORDER_WRITE)
    String create(
            SignedIn who,
            @PathVariable OrderId id,
            @Valid @ModelAttribute("form") ChangeForm form,
            BindingResult errors,
            Post post,
            Model model) {
        OrderDetails order = forms.order(who, id, model);
        Supplier<ChangeDraft> draft = typed.read(who, new ChangeFormPage.Copied(order, order.answers()), form, errors);
        return post.form(FORM, errors)
                .saving(() -> writing.begin(who, id, draft.get()))
                .to(change -> home(change), "changeorders.new.done");
    }

    /** Without scripts the form comes back with another row in every table. */
    @PostMapping(path = "/workorders/{id}/changes", params = "_more")
    @Requires(Action.ORDER_WRITE)
    String moreRowsOfNew(
            SignedIn who,
            @PathVariable OrderId id,
            @ModelAttribute("form") ChangeForm form,
            BindingResult errors,
            Model model) {
        typed.more(forms.order(who, id, model), form);
        return FORM;
    }

    @GetMapping("/change-orders/{id}")
    @Requires(Action.ORDER_SEE)
    String show(SignedIn who, @PathVariable ChangeOrderId id, Model model) {
        page.show(who, id, model);
        model.addAttribute("guardPass", new GuardPassForm());
        return "changeorders/show";
    }

    /** One that was handed in is read, not written: its page says what comes next. */
    @GetMapping("/change-orders/{id}/edit")
    @Requires(Action.ORDER_WRITE)
    String edit(SignedIn who, @PathVariable ChangeOrderId id, Model model) {
        ChangeFormPage.Editing editing = forms.edit(who, id, model);
        if (editing.both().change().state() != ChangeState.DRAFT) {
            return "redirect:" + home(id);
        }
        model.addAttribute("form", editing.form());
        return FORM;
    }

    @PostMapping("/change-orders/{id}")
    @Requires(Action.ORDER_WRITE)
    String update(
            SignedIn who,
            @PathVariable ChangeOrderId id,
            @Valid @ModelAttribute("form") ChangeForm form,
            BindingResult errors,
            Post post,
            Model model) {
        ChangePage.Both both = forms.edit(who, id, model).both();
        Supplier<ChangeDraft> draft = typed.read(who, forms.copied(both), form, errors);
        return post.form(FORM, errors)
                .saving(() -> writing.write(who, id, form.getVersion(), draft.get()))
                .orConflict(() -> forms.edit(who, id, model).form())
                .to(home(id), "changeorders.edit.done");
    }

    @PostMapping(path = "/change-orders/{id}", params = "_more")
    @Requires(Action.ORDER_WRITE)
    String moreRows(
            SignedIn who,
            @PathVariable ChangeOrderId id,
            @ModelAttribute("form") ChangeForm form,
            BindingResult errors,
            Model model) {
        typed.more(forms.edit(who, id, model).both().order(), form);
        return FORM;
    }

    static String home(ChangeOrderId id) {
        return "/change-orders/" + id.value();
    }
}
