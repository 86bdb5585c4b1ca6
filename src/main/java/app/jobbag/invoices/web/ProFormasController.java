package app.jobbag.invoices.web;

import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.ProFormas;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Prints what a draft would say, as a pro-forma invoice. */
@Controller
class ProFormasController {
    private final ProFormas proFormas;

    ProFormasController(ProFormas proFormas) {
        this.proFormas = proFormas;
    }

    @PostMapping("/invoices/{id}/pro-formas")
    @Requires(Action.INVOICE_WRITE)
    String create(SignedIn who, @PathVariable InvoiceId id, Post post) {
        return post.action()
                .doing(() -> proFormas.print(who, id))
                .to("/invoices/" + id.value(), "invoices.proforma.done");
    }
}
