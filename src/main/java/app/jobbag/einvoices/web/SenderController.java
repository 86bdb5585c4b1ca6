package app.jobbag.einvoices.web;

import app.jobbag.einvoices.EInvoicePreferences;
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
import org.springframework.web.bind.annotation.PostMapping;

/** Whom a buyer asks and where it answers: what the agency says of itself in electronic invoices. */
@Controller
class SenderController {
    private final EInvoicePreferences preferences;

    SenderController(EInvoicePreferences preferences) {
        this.preferences = preferences;
    }

    @GetMapping("/agency/e-invoicing")
    @Requires(Action.RATES_MANAGE)
    String edit(Model model) {
        model.addAttribute("form", SenderForm.of(preferences.known()));
        return "einvoices/sender";
    }

    @PostMapping("/agency/e-invoicing")
    @Requires(Action.RATES_MANAGE)
    String update(SignedIn who, @Valid @ModelAttribute("form") SenderForm form, BindingResult errors, Post post) {
        if (form.isHalf()) {
            errors.rejectValue(form.getScheme().isBlank() ? "scheme" : "address", "NotBlank");
        }
        return post.form("einvoices/sender", errors)
                .saving(() -> preferences.write(who, form.sender()))
                .to("/agency", "einvoices.sender.done");
    }
}
