package app.jobbag.invoices.web;

import app.jobbag.clients.guard.GuardPassForm;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.Invoicing;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.ui.lists.ListRequest;
import app.jobbag.ui.lists.Lists;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Invoices: the list, one invoice, issuing and sending it. */
@Controller
class InvoicesController {
    private final Invoicing invoicing;
    private final InvoicePage page;
    private final InvoiceList list;
    private final Lists lists;

    InvoicesController(Invoicing invoicing, InvoicePage page, InvoiceList list, Lists lists) {
        this.invoicing = invoicing;
        this.page = page;
        this.list = list;
        this.lists = lists;
    }

    @GetMapping("/invoices")
    @Requires(Action.INVOICE_SEE)
    String index(ListRequest request, Model model) {
        model.addAttribute("list", lists.page(list.all(), request));
        return "invoices/index";
    }

    @GetMapping("/invoices.csv")
    @Requires(Action.INVOICE_SEE)
    void export(ListRequest request, HttpServletResponse response) throws IOException {
        lists.export(list.all(), request, response);
    }

    @GetMapping("/invoices/{id}")
    @Requires(Action.INVOICE_SEE)
    String show(SignedIn who, @PathVariable InvoiceId id, Model model) {
        page.show(who, id, model);
        model.addAttribute("guardPass", new GuardPassForm());
        return "invoices/show";
    }

    @PostMapping("/invoices/{id}/issuance")
    @Requires(Action.INVOICE_WRITE)
    String issue(SignedIn who, @PathVariable InvoiceId id, @RequestParam int version, Post post) {
        return post.action()
                .doing(() -> invoicing.issue(who, id, version))
                .to("/invoices/" + id.value(), "invoices.issue.done");
    }

    @PostMapping("/invoices/{id}/sendings")
    @Requires(Action.INVOICE_WRITE)
    String sendAgain(SignedIn who, @PathVariable InvoiceId id, Post post) {
        return post.action()
                .doing(() -> invoicing.sendAgain(who, id))
                .to("/invoices/" + id.value(), "invoices.sendAgain.done");
    }
}
