package app.jobbag.bank.web;

import app.jobbag.bank.BankEntryId;
import app.jobbag.bank.Confirming;
import app.jobbag.clients.ClientId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An entry's money divided by hand: first whose it is, then over which invoices. */
@Controller
class BookingController {
    private static final String VIEW = "bank/booking";

    private final Confirming confirming;
    private final BookingPage page;

    BookingController(Confirming confirming, BookingPage page) {
        this.confirming = confirming;
        this.page = page;
    }

    @GetMapping("/bank-entries/{id}/booking/new")
    @Requires(Action.BANK_WRITE)
    String newForm(
            @PathVariable BankEntryId id, @RequestParam(required = false) @Nullable ClientId client, Model model) {
        model.addAttribute("form", BookingForm.of(page.show(id, client, model).open()));
        return VIEW;
    }

    @PostMapping("/bank-entries/{id}/booking/{client}")
    @Requires(Action.BANK_WRITE)
    String create(
            SignedIn who,
            @PathVariable BankEntryId id,
            @PathVariable ClientId client,
            @Valid @ModelAttribute("form") BookingForm form,
            BindingResult errors,
            Post post,
            Model model) {
        BookingPage.About about = page.show(id, client, model);
        return post.form(VIEW, errors)
                .saving(() -> {
                    confirming.book(who, id, form.parts(client, about.entry(), about.open()));
                    return id;
                })
                .to(BankEntriesController.home(id), "bank.booking.done");
    }
}
