package app.jobbag.einvoices.web;

import app.jobbag.clients.ClientId;
import app.jobbag.einvoices.EFormat;
import app.jobbag.einvoices.EInvoicePreferences;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How a client takes its invoices: the form, the electronic address, the reference it asks for. */
@Controller
class RecipientsController {
    private final EInvoicePreferences preferences;
    private final Page page;

    RecipientsController(EInvoicePreferences preferences, Page page) {
        this.preferences = preferences;
        this.page = page;
    }

    @GetMapping("/clients/{id}/e-invoicing/edit")
    @Requires(Action.CLIENT_BILLING)
    String edit(SignedIn who, @PathVariable ClientId id, Model model) {
        model.addAttribute("form", page.fill(who, id, model));
        return "einvoices/recipient";
    }

    @PostMapping("/clients/{id}/e-invoicing")
    @Requires(Action.CLIENT_BILLING)
    String update(
            SignedIn who,
            @PathVariable ClientId id,
            @Valid @ModelAttribute("form") RecipientForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.fill(who, id, model);
        if (form.isHalf()) {
            errors.rejectValue(form.getScheme().isBlank() ? "scheme" : "address", "NotBlank");
        }
        return post.form("einvoices/recipient", errors)
                .saving(() -> preferences.write(who, id, form.getVersion(), form.recipient()))
                .orConflict(() -> RecipientForm.of(preferences.known(id)))
                .to("/clients/" + id.value(), "einvoices.recipient.done");
    }

    /** Reads it in one transaction. */
    @Component
    static class Page {
        private final EInvoicePreferences preferences;
        private final Options options;

        Page(EInvoicePreferences preferences, Options options) {
            this.preferences = preferences;
            this.options = options;
        }

        @Transactional(readOnly = true)
        public RecipientForm fill(SignedIn who, ClientId id, Model model) {
            var known = preferences.of(id);
            model.addAttribute("client", preferences.client(who, id));
            model.addAttribute("formats", options.of(EFormat.values(), "einvoices.format."));
            return RecipientForm.of(known.get());
        }
    }
}
