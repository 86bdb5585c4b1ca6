package app.jobbag.collections.web;

import app.jobbag.collections.Balances;
import app.jobbag.collections.Collecting;
import app.jobbag.collections.PaymentId;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.ui.ReasonForm;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A payment entered by hand is taken back; a client's balance is used. */
@Controller
class PaymentReversalController {
    private static final String VIEW = "collections/reversal";

    private final Collecting collecting;
    private final Balances balances;

    PaymentReversalController(Collecting collecting, Balances balances) {
        this.collecting = collecting;
        this.balances = balances;
    }

    @GetMapping("/payments/{id}/reversal/new")
    @Requires(Action.PAYMENT_WRITE)
    String newForm(SignedIn who, @PathVariable PaymentId id, Model model) {
        about(who, id, model);
        model.addAttribute("form", new ReasonForm());
        return VIEW;
    }

    @PostMapping("/payments/{id}/reversal")
    @Requires(Action.PAYMENT_WRITE)
    String create(
            SignedIn who,
            @PathVariable PaymentId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        about(who, id, model);
        return post.form(VIEW, errors)
                .saving(() -> collecting.takeBack(who, id, form.getReason()))
                .to(PaymentReversalController::home, "collections.reversal.done");
    }

    @PostMapping("/invoices/{id}/balance-use")
    @Requires(Action.PAYMENT_WRITE)
    String useBalance(SignedIn who, @PathVariable InvoiceId id, Post post) {
        return post.action().doing(() -> balances.use(who, id)).to(home(id), "collections.balance.used");
    }

    private void about(SignedIn who, PaymentId id, Model model) {
        model.addAttribute("action", "/payments/" + id.value() + "/reversal");
        model.addAttribute("home", home(collecting.invoiceOf(who, id)));
    }

    private static String home(InvoiceId id) {
        return "/invoices/" + id.value() + "/payments";
    }
}
