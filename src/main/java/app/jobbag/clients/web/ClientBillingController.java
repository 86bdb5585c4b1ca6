package app.jobbag.clients.web;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
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

/** A client's billing data, which finance may write without the rest. */
@Controller
class ClientBillingController {
    private final ClientRegister register;
    private final ClientPage page;

    ClientBillingController(ClientRegister register, ClientPage page) {
        this.register = register;
        this.page = page;
    }

    @GetMapping("/clients/{id}/billing/edit")
    @Requires(Action.CLIENT_BILLING)
    String edit(SignedIn who, @PathVariable ClientId id, Model model) {
        model.addAttribute("form", BillingForm.of(page.require(who, Action.CLIENT_BILLING, id)));
        return "clients/billing";
    }

    @PostMapping("/clients/{id}/billing")
    @Requires(Action.CLIENT_BILLING)
    String update(
            SignedIn who,
            @PathVariable ClientId id,
            @Valid @ModelAttribute("form") BillingForm form,
            BindingResult errors,
            Post post) {
        page.require(who, Action.CLIENT_BILLING, id);
        return post.form("clients/billing", errors)
                .saving(() -> register.changeBilling(who, id, form.getVersion(), form.draft()))
                .orConflict(() -> BillingForm.of(register.details(id)))
                .to("/clients/" + id.value(), "clients.edit.done");
    }
}
