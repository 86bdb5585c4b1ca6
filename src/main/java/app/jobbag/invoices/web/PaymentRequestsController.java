package app.jobbag.invoices.web;

import app.jobbag.clients.ClientChoice;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientQueries;
import app.jobbag.invoices.PaymentRequestDetails;
import app.jobbag.invoices.PaymentRequestId;
import app.jobbag.invoices.PaymentRequesting;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import app.jobbag.ui.Post;
import app.jobbag.workorders.OrderId;
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

/** Payment requests as the account executive writes them. */
@Controller
class PaymentRequestsController {
    private final PaymentRequesting requesting;
    private final RequestPage page;
    private final ClientQueries clients;

    PaymentRequestsController(PaymentRequesting requesting, RequestPage page, ClientQueries clients) {
        this.requesting = requesting;
        this.page = page;
        this.clients = clients;
    }

    /** First the client, then its closed orders; who comes for an order that can't be asked for is led to what is. */
    @GetMapping("/payment-requests/new")
    @Requires(Action.PAYMENT_REQUEST_WRITE)
    String newForm(
            SignedIn who, @RequestParam @Nullable ClientId client, @RequestParam @Nullable OrderId order, Model model) {
        if (client == null) {
            model.addAttribute(
                    "clients",
                    Options.from(clients.choices(), c -> c.id().value().toString(), ClientChoice::name));
            return "payment-requests/client";
        }
        return page.begin(who, client, order, model)
                .map(elsewhere -> "redirect:" + elsewhere)
                .orElse("payment-requests/new");
    }

    @PostMapping("/payment-requests")
    @Requires(Action.PAYMENT_REQUEST_WRITE)
    String create(
            SignedIn who,
            @Valid @ModelAttribute("form") PaymentRequestForm form,
            BindingResult errors,
            Post post,
            Model model) {
        ClientId client = form.clientOrNone();
        page.orders(who, client, null, model);
        check(form, errors);
        return post.form("payment-requests/new", errors)
                .saving(() -> form.atRows(() -> requesting.request(who, client, form.draft())))
                .besides(() -> besides(form, () -> requesting.check(who, client, form.draft())))
                .to(id -> "/payment-requests/" + id.value(), "payment-requests.new.done");
    }

    @GetMapping("/payment-requests/{id}/edit")
    @Requires(Action.PAYMENT_REQUEST_WRITE)
    String edit(SignedIn who, @PathVariable PaymentRequestId id, Model model) {
        model.addAttribute("form", page.edit(who, id, model));
        return "payment-requests/edit";
    }

    @PostMapping("/payment-requests/{id}")
    @Requires(Action.PAYMENT_REQUEST_WRITE)
    String sendAgain(
            SignedIn who,
            @PathVariable PaymentRequestId id,
            @Valid @ModelAttribute("form") PaymentRequestForm form,
            BindingResult errors,
            Post post,
            Model model) {
        PaymentRequestDetails request = page.require(who, Action.PAYMENT_REQUEST_WRITE, id);
        var orders = page.orders(who, request.client(), id, model);
        model.addAttribute("request", request);
        check(form, errors);
        return post.form("payment-requests/edit", errors)
                .saving(() -> form.atRows(() -> requesting.sendAgain(who, id, form.getVersion(), form.draft())))
                .besides(() -> besides(form, () -> requesting.check(who, id, form.draft())))
                .orConflict(() -> PaymentRequestForm.of(requesting.show(who, id), orders))
                .to("/payment-requests/" + id.value(), "payment-requests.edit.done");
    }

    private static void besides(PaymentRequestForm form, Runnable check) {
        if (!form.readsNothing()) {
            form.atRows(check);
        }
    }

    private static void check(PaymentRequestForm form, BindingResult errors) {
        for (int i = 0; i < form.getLines().size(); i++) {
            RequestLineForm line = form.getLines().get(i);
            if (line.isIncluded() && line.getAmount() == null && !errors.hasFieldErrors("lines[" + i + "].amount")) {
                errors.rejectValue("lines[" + i + "].amount", "NotNull");
            }
            if (line.isIncluded() && line.getText().isBlank()) {
                errors.rejectValue("lines[" + i + "].text", "NotBlank");
            }
        }
    }
}
