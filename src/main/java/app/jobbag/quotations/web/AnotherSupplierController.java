package app.jobbag.quotations.web;

import app.jobbag.quotations.QuoteRequestDetails;
import app.jobbag.quotations.QuoteRequestId;
import app.jobbag.quotations.QuoteSending;
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

/** A supplier who is asked after the others. */
@Controller
class AnotherSupplierController {
    private static final String FORM = "quotations/another";

    private final QuoteSending sending;
    private final QuoteRequestPage page;
    private final QuoteReaders readers;

    AnotherSupplierController(QuoteSending sending, QuoteRequestPage page, QuoteReaders readers) {
        this.sending = sending;
        this.page = page;
        this.readers = readers;
    }

    @GetMapping("/quote-requests/{id}/suppliers/new")
    @Requires(Action.PURCHASE_WRITE)
    String newForm(SignedIn who, @PathVariable QuoteRequestId id, Model model) {
        model.addAttribute("form", AnotherForm.at(fill(who, id, model).version()));
        return FORM;
    }

    @PostMapping("/quote-requests/{id}/suppliers")
    @Requires(Action.PURCHASE_WRITE)
    String create(
            SignedIn who,
            @PathVariable QuoteRequestId id,
            @Valid @ModelAttribute("form") AnotherForm form,
            BindingResult errors,
            Post post,
            Model model) {
        fill(who, id, model);
        return post.form(FORM, errors)
                .saving(() -> sending.askAnother(who, id, form.getVersion(), form.chosen()))
                .to(RequestsController.home(id), "quotations.another.done");
    }

    private QuoteRequestDetails fill(SignedIn who, QuoteRequestId id, Model model) {
        QuoteRequestDetails request = page.require(who, Action.PURCHASE_WRITE, id, model);
        model.addAttribute("readers", readers.others(request));
        return request;
    }
}
