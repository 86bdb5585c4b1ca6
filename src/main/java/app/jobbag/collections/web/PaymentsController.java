package app.jobbag.collections.web;

import app.jobbag.collections.Collecting;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.Invoicing;
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

/** The payments of an invoice, and entering another. */
@Controller
class PaymentsController {
    private final Collecting collecting;
    private final Invoicing invoicing;
    private final PaymentsPage page;

    PaymentsController(Collecting collecting, Invoicing invoicing, PaymentsPage page) {
        this.collecting = collecting;
        this.invoicing = invoicing;
        this.page = page;
    }

    @GetMapping("/invoices/{id}/payments")
    @Requires(Action.INVOICE_SEE)
    String index(SignedIn who, @PathVariable InvoiceId id, Model model) {
        model.addAttribute("form", page.show(who, id, model));
        return "collections/payments";
    }

    @PostMapping("/invoices/{id}/payments")
    @Requires(Action.PAYMENT_WRITE)
    String create(
            SignedIn who,
            @PathVariable InvoiceId id,
            @Valid @ModelAttribute("form") PaymentForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, id, model);
        return post.form("collections/payments", errors)
                .saving(() -> collecting.receive(who, id, form.getVersion(), form.draft()))
                .orConflict(() -> PaymentForm.of(invoicing.show(who, id), collecting.today()))
                .to("/invoices/" + id.value(), "collections.payment.done");
    }
}
