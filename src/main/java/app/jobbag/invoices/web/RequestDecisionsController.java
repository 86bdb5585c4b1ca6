package app.jobbag.invoices.web;

import app.jobbag.invoices.PaymentRequestId;
import app.jobbag.invoices.PaymentRequesting;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.ui.ReasonForm;
import app.jobbag.ui.lists.ListRequest;
import app.jobbag.ui.lists.Lists;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Payment requests as finance reads them: the list, one request, accepted or sent back. */
@Controller
class RequestDecisionsController {
    private final PaymentRequesting requesting;
    private final RequestPage page;
    private final Lists lists;

    RequestDecisionsController(PaymentRequesting requesting, RequestPage page, Lists lists) {
        this.requesting = requesting;
        this.page = page;
        this.lists = lists;
    }

    @GetMapping("/payment-requests")
    @Requires(Action.PAYMENT_REQUEST_SEE)
    String index(ListRequest request, Model model) {
        model.addAttribute("list", lists.page(RequestList.LIST, request));
        return "payment-requests/index";
    }

    @GetMapping("/payment-requests.csv")
    @Requires(Action.PAYMENT_REQUEST_SEE)
    void export(ListRequest request, HttpServletResponse response) throws IOException {
        lists.export(RequestList.LIST, request, response);
    }

    @GetMapping("/payment-requests/{id}")
    @Requires(Action.PAYMENT_REQUEST_SEE)
    String show(SignedIn who, @PathVariable PaymentRequestId id, Model model) {
        page.show(who, id, model);
        return "payment-requests/show";
    }

    @PostMapping("/payment-requests/{id}/acceptance")
    @Requires(Action.PAYMENT_REQUEST_DECIDE)
    String accept(SignedIn who, @PathVariable PaymentRequestId id, @RequestParam int version, Post post) {
        return post.action()
                .doing(() -> requesting.accept(who, id, version))
                .to(invoice -> "/invoices/" + invoice.value(), home(id), "payment-requests.accept.done");
    }

    @GetMapping("/payment-requests/{id}/return/new")
    @Requires(Action.PAYMENT_REQUEST_DECIDE)
    String newReturn(SignedIn who, @PathVariable PaymentRequestId id, Model model) {
        var request = page.require(who, Action.PAYMENT_REQUEST_DECIDE, id);
        model.addAttribute("request", request);
        model.addAttribute("form", ReasonForm.at(request.version()));
        return "payment-requests/return";
    }

    @PostMapping("/payment-requests/{id}/return")
    @Requires(Action.PAYMENT_REQUEST_DECIDE)
    String return_(
            SignedIn who,
            @PathVariable PaymentRequestId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        model.addAttribute("request", page.require(who, Action.PAYMENT_REQUEST_DECIDE, id));
        return post.form("payment-requests/return", errors)
                .saving(() -> requesting.return_(who, id, form.getVersion(), form.getReason()))
                .to(home(id), "payment-requests.return.done");
    }

    private static String home(PaymentRequestId id) {
        return "/payment-requests/" + id.value();
    }
}
