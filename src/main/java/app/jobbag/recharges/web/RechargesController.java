package app.jobbag.recharges.web;

import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.recharges.Recharging;
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

/** Booked cost that a draft is to charge. */
@Controller
class RechargesController {
    private final RechargePage page;
    private final Recharging recharging;

    RechargesController(RechargePage page, Recharging recharging) {
        this.page = page;
        this.recharging = recharging;
    }

    @GetMapping("/invoices/{id}/recharges/new")
    @Requires(Action.INVOICE_WRITE)
    String newForm(SignedIn who, @PathVariable InvoiceId id, Model model) {
        InvoiceDetails draft = page.fill(who, id, model);
        model.addAttribute("form", RechargeForm.at(draft.version()));
        return "recharges/new";
    }

    @PostMapping("/invoices/{id}/recharges")
    @Requires(Action.INVOICE_WRITE)
    String create(
            SignedIn who,
            @PathVariable InvoiceId id,
            @Valid @ModelAttribute("form") RechargeForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.fill(who, id, model);
        return post.form("recharges/new", errors)
                .saving(() -> recharging.charge(who, id, form.getVersion(), form.draft()))
                .to("/invoices/" + id.value(), "recharges.new.done");
    }
}
