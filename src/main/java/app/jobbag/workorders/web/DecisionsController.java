package app.jobbag.workorders.web;

import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.workorders.OrderDecisions;
import app.jobbag.workorders.OrderId;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Issue an order or return it, with the reason that the writer needs. */
@Controller
class DecisionsController {
    private final OrderDecisions decisions;
    private final ReturnPage page;

    DecisionsController(OrderDecisions decisions, ReturnPage page) {
        this.decisions = decisions;
        this.page = page;
    }

    @PostMapping("/workorders/{id}/issuance")
    @Requires(Action.ORDER_DECIDE)
    String issue(SignedIn who, @PathVariable OrderId id, @RequestParam int version, Post post) {
        return post.action().doing(() -> decisions.issue(who, id, version)).to(home(id), "workorders.issue.done");
    }

    @GetMapping("/workorders/{id}/return/new")
    @Requires(Action.ORDER_DECIDE)
    String newReturn(SignedIn who, @PathVariable OrderId id, Model model) {
        return page.ask(who, id, model);
    }

    @PostMapping("/workorders/{id}/return")
    @Requires(Action.ORDER_DECIDE)
    String return_(
            SignedIn who,
            @PathVariable OrderId id,
            @Valid @ModelAttribute("form") ReturnForm form,
            BindingResult errors,
            Post post,
            Model model) {
        Map<String, String> labels = page.show(who, id, model);
        return post.form(ReturnPage.VIEW, errors)
                .saving(() -> decisions.return_(who, id, form.getVersion(), form.back(labels)))
                .to(home(id), "workorders.return.done");
    }

    private static String home(OrderId id) {
        return "/workorders/" + id.value();
    }
}
