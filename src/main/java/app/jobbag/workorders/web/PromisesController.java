package app.jobbag.workorders.web;

import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.Promised;
import app.jobbag.workorders.PromisedDeliverables;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writes what an order is to deliver, while its brief is written. */
@Controller
class PromisesController {
    private final PromisedDeliverables promised;
    private final PromisesPage page;

    PromisesController(PromisedDeliverables promised, PromisesPage page) {
        this.promised = promised;
        this.page = page;
    }

    @GetMapping("/workorders/{id}/promises/edit")
    @Requires(Action.ORDER_WRITE)
    String edit(SignedIn who, @PathVariable OrderId id, Model model) {
        model.addAttribute("form", page.begin(who, id, model));
        return "workorders/promises";
    }

    @PostMapping("/workorders/{id}/promises")
    @Requires(Action.ORDER_WRITE)
    String update(
            SignedIn who,
            @PathVariable OrderId id,
            @Valid @ModelAttribute("form") PromisedForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.again(who, id, model);
        List<Promised> typed = form.promised();
        return post.form("workorders/promises", errors)
                .saving(() -> promised.write(who, id, form.getVersion(), typed))
                .to("/workorders/" + id.value() + "#promises", "workorders.promises.done");
    }
}
