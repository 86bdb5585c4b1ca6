package app.jobbag.bank.web;

import app.jobbag.bank.BankEntryDetails;
import app.jobbag.bank.BankEntryId;
import app.jobbag.bank.Confirming;
import app.jobbag.clients.ClientChoice;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientQueries;
import app.jobbag.collections.OpenInvoice;
import app.jobbag.collections.OpenInvoices;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import java.util.List;
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
    private final BankEntryPage page;
    private final OpenInvoices invoices;
    private final ClientQueries clients;

    BookingController(Confirming confirming, BankEntryPage page, OpenInvoices invoices, ClientQueries clients) {
        this.confirming = confirming;
        this.page = page;
        this.invoices = invoices;
        this.clients = clients;
    }

    @GetMapping("/bank-entries/{id}/booking/new")
    @Requires(Action.BANK_WRITE)
    String newForm(
            @PathVariable BankEntryId id, @RequestParam(required = false) @Nullable ClientId client, Model model) {
        about(id, client, model);
        model.addAttribute("form", BookingForm.of(client == null ? List.of() : invoices.of(client)));
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
        BankEntryDetails entry = about(id, client, model);
        List<OpenInvoice> open = invoices.of(client);
        return post.form(VIEW, errors)
                .saving(() -> {
                    confirming.book(who, id, form.parts(client, entry, open));
                    return id;
                })
                .to(BankEntriesController.home(id), "bank.booking.done");
    }

    private BankEntryDetails about(BankEntryId id, @Nullable ClientId client, Model model) {
        BankEntryDetails entry = page.about(id, model);
        model.addAttribute("client", client);
        model.addAttribute("open", client == null ? List.of() : invoices.of(client));
        model.addAttribute(
                "clients",
                Options.from(clients.choices(), each -> each.id().value().toString(), ClientChoice::name));
        return entry;
    }
}
