package app.jobbag.quotations.web;

import app.jobbag.clients.guard.GuardPassForm;
import app.jobbag.quotations.QuoteDetails;
import app.jobbag.quotations.QuoteGuard;
import app.jobbag.quotations.QuoteRequestDetails;
import app.jobbag.quotations.QuoteRequestId;
import app.jobbag.quotations.QuoteRequesting;
import app.jobbag.quotations.QuoteSending;
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

/** A request goes to its suppliers, whoever is silent is reminded, it is taken back. */
@Controller
class RequestCourseController {
    private static final String SENDING = "quotations/sending";
    private static final String REASON = "quotations/reason";

    private final QuoteSending sending;
    private final QuoteRequesting requesting;
    private final QuoteGuard guard;
    private final QuoteRequestPage page;
    private final QuoteReaders readers;

    RequestCourseController(
            QuoteSending sending,
            QuoteRequesting requesting,
            QuoteGuard guard,
            QuoteRequestPage page,
            QuoteReaders readers) {
        this.sending = sending;
        this.requesting = requesting;
        this.guard = guard;
        this.page = page;
        this.readers = readers;
    }

    /** The first address of each supplier, and every file, until somebody says otherwise. */
    @GetMapping("/quote-requests/{id}/sending/new")
    @Requires(Action.PURCHASE_WRITE)
    String newSending(SignedIn who, @PathVariable QuoteRequestId id, Model model) {
        QuoteRequestDetails request = page.require(who, Action.PURCHASE_WRITE, id, model);
        AskingForm form = new AskingForm();
        form.setVersion(request.version());
        form.setRecipients(readers.first(readers.fill(request, model)));
        form.setFiles(request.files().stream()
                .map(each -> each.id().value().toString())
                .toList());
        model.addAttribute("form", form);
        return SENDING;
    }

    @PostMapping("/quote-requests/{id}/sending")
    @Requires(Action.PURCHASE_WRITE)
    String send(
            SignedIn who,
            @PathVariable QuoteRequestId id,
            @Valid @ModelAttribute("form") AskingForm form,
            BindingResult errors,
            Post post,
            Model model) {
        readers.fill(page.require(who, Action.PURCHASE_WRITE, id, model), model);
        return post.form(SENDING, errors)
                .saving(() -> sending.send(who, id, form.getVersion(), form.chosen(), form.shared()))
                .to(RequestsController.home(id), "quotations.send.done");
    }

    @PostMapping("/quote-requests/{id}/reminders")
    @Requires(Action.PURCHASE_WRITE)
    String remind(SignedIn who, @PathVariable QuoteRequestId id, Post post) {
        return post.action()
                .doing(() -> sending.remind(who, id))
                .to(RequestsController.home(id), "quotations.remind.done");
    }

    @GetMapping("/quote-requests/{id}/withdrawal/new")
    @Requires(Action.PURCHASE_WRITE)
    String newWithdrawal(SignedIn who, @PathVariable QuoteRequestId id, Model model) {
        QuoteRequestDetails request = page.require(who, Action.PURCHASE_WRITE, id, model);
        model.addAttribute("form", ReasonForm.at(request.version()));
        return REASON;
    }

    @PostMapping("/quote-requests/{id}/withdrawal")
    @Requires(Action.PURCHASE_WRITE)
    String withdraw(
            SignedIn who,
            @PathVariable QuoteRequestId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.require(who, Action.PURCHASE_WRITE, id, model);
        return post.form(REASON, errors)
                .saving(() -> requesting.withdraw(who, id, form.getVersion(), form.getReason()))
                .to(RequestsController.home(id), "quotations.withdrawal.done");
    }

    @PostMapping("/quote-requests/{id}/guard-pass")
    @Requires(Action.GUARD_PASS)
    String pass(
            SignedIn who,
            @PathVariable QuoteRequestId id,
            @Valid @ModelAttribute("guardPass") GuardPassForm guardPass,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, id, model);
        model.addAttribute("guardPass", guardPass);
        return post.form("quotations/show", errors)
                .saving(() -> guard.pass(who, id, guardPass.getReason()))
                .to(RequestsController.home(id), "clients.guard.pass.done");
    }

    /** How a supplier is called among the recipients. */
    static String words(QuoteDetails quote, String reader) {
        return quote.supplierName() + " · " + reader;
    }
}
