package app.jobbag.hospitality.web;

import app.jobbag.clients.ClientId;
import app.jobbag.hospitality.HospitalityLimits;
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

/** What a head may cost: the agency's limits, and what one client's own rules allow. */
@Controller
class LimitsController {
    private static final String AGENCY = "hospitality/limits";
    private static final String CLIENT = "hospitality/client-limit";

    private final HospitalityLimits limits;
    private final LimitPage page;

    LimitsController(HospitalityLimits limits, LimitPage page) {
        this.limits = limits;
        this.page = page;
    }

    @GetMapping("/hospitality-limits")
    @Requires(Action.HOSPITALITY_LIMITS)
    String index(Model model) {
        model.addAttribute("form", new LimitForm());
        page.agency(model);
        return AGENCY;
    }

    @PostMapping("/hospitality-limits")
    @Requires(Action.HOSPITALITY_LIMITS)
    String create(
            SignedIn who, @Valid @ModelAttribute("form") LimitForm form, BindingResult errors, Post post, Model model) {
        page.agency(model);
        return post.form(AGENCY, errors)
                .saving(() -> limits.set(who, form.in(), form.getAmount()))
                .to("/hospitality-limits", "hospitality.limits.done");
    }

    @GetMapping("/clients/{client}/hospitality-limit/edit")
    @Requires(Action.HOSPITALITY_APPROVE)
    String edit(SignedIn who, @PathVariable ClientId client, Model model) {
        model.addAttribute("form", page.client(who, client, model));
        return CLIENT;
    }

    @PostMapping("/clients/{client}/hospitality-limit")
    @Requires(Action.HOSPITALITY_APPROVE)
    String update(
            SignedIn who,
            @PathVariable ClientId client,
            @Valid @ModelAttribute("form") LimitForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.client(who, client, model);
        return post.form(CLIENT, errors)
                .saving(() -> limits.set(who, client, form.limit()))
                .to("/clients/" + client.value(), "hospitality.clientLimit.done");
    }
}
