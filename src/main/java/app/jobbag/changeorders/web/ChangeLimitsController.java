package app.jobbag.changeorders.web;

import app.jobbag.changeorders.ChangeLimits;
import app.jobbag.clients.ClientId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** From what on a client signs a change: the agency's limits, and one client's own. */
@Controller
class ChangeLimitsController {
    private static final String AGENCY = "changeorders/limits";
    private static final String CLIENT = "changeorders/client-limit";

    private final ChangeLimits limits;
    private final ChangeLimitPage page;

    ChangeLimitsController(ChangeLimits limits, ChangeLimitPage page) {
        this.limits = limits;
        this.page = page;
    }

    @GetMapping("/change-limits")
    @Requires(Action.CHANGE_LIMITS)
    String index(Model model) {
        model.addAttribute("form", new ChangeLimitForm());
        page.agency(model);
        return AGENCY;
    }

    @PostMapping("/change-limits")
    @Requires(Action.CHANGE_LIMITS)
    String create(
            SignedIn who,
            @Valid @ModelAttribute("form") ChangeLimitForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.agency(model);
        return post.form(AGENCY, errors)
                .saving(() -> limits.set(who, form.in(), form.limit()))
                .to("/change-limits", "changeorders.limits.done");
    }

    @GetMapping("/clients/{client}/change-limit/edit")
    @Requires(Action.CHANGE_LIMIT_CLIENT)
    String edit(SignedIn who, @PathVariable ClientId client, Model model) {
        model.addAttribute("form", page.client(who, client, model));
        return CLIENT;
    }

    @PostMapping("/clients/{client}/change-limit")
    @Requires(Action.CHANGE_LIMIT_CLIENT)
    String update(
            SignedIn who,
            @PathVariable ClientId client,
            @Valid @ModelAttribute("form") ChangeLimitForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.client(who, client, model);
        return post.form(CLIENT, errors)
                .saving(() -> limits.set(who, client, form.limit()))
                .to("/clients/" + client.value(), "changeorders.clientLimit.done");
    }
}
