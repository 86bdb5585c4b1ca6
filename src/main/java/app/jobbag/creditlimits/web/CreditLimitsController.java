package app.jobbag.creditlimits.web;

import app.jobbag.clients.ClientId;
import app.jobbag.creditlimits.CreditLimits;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import java.util.Currency;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Clients by how much of their credit they use, and one client's limit. */
@Controller
class CreditLimitsController {
    private static final String EDIT = "creditlimits/edit";

    private final CreditLimits limits;
    private final CreditPage page;

    CreditLimitsController(CreditLimits limits, CreditPage page) {
        this.limits = limits;
        this.page = page;
    }

    @GetMapping("/credit-limits")
    @Requires(Action.INVOICE_SEE)
    String index(@RequestParam(defaultValue = "ALL") String only, Model model) {
        page.index(CreditOnly.of(only), model);
        return "creditlimits/index";
    }

    @GetMapping("/credit-limits/{client}")
    @Requires(Action.INVOICE_SEE)
    String show(SignedIn who, @PathVariable ClientId client, Model model) {
        page.show(who, client, model);
        return "creditlimits/show";
    }

    @GetMapping("/credit-limits/{client}/edit")
    @Requires(Action.CREDIT_DECIDE)
    String edit(SignedIn who, @PathVariable ClientId client, Model model) {
        model.addAttribute(
                "form", CreditLimitForm.of(page.edit(who, client, model).account()));
        return EDIT;
    }

    @PostMapping("/credit-limits/{client}")
    @Requires(Action.CREDIT_DECIDE)
    String update(
            SignedIn who,
            @PathVariable ClientId client,
            @Valid @ModelAttribute("form") CreditLimitForm form,
            BindingResult errors,
            Post post,
            Model model) {
        Currency currency = page.edit(who, client, model).currency();
        return post.form(EDIT, errors)
                .saving(() -> limits.set(who, client, form.getVersion(), form.limit(currency), form.getNote()))
                .orConflict(
                        () -> CreditLimitForm.of(page.edit(who, client, model).account()))
                .to("/credit-limits/" + client.value(), "creditlimits.edit.done");
    }
}
