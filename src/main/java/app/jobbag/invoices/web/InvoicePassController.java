package app.jobbag.invoices.web;

import app.jobbag.clients.guard.GuardPassForm;
import app.jobbag.invoices.InvoiceGuard;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A manager lets an invoice pass that names another client. */
@Controller
class InvoicePassController {
    private final InvoiceGuard guard;
    private final InvoicePage page;

    InvoicePassController(InvoiceGuard guard, InvoicePage page) {
        this.guard = guard;
        this.page = page;
    }

    @PostMapping("/invoices/{id}/guard-pass")
    @Requires(Action.GUARD_PASS)
    String create(
            SignedIn who,
            @PathVariable InvoiceId id,
            @Valid @ModelAttribute("guardPass") GuardPassForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, id, model);
        return post.form("invoices/show", errors)
                .saving(() -> guard.pass(who, id, form.getReason()))
                .to("/invoices/" + id.value(), "clients.guard.pass.done");
    }
}
