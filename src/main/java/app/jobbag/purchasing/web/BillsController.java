package app.jobbag.purchasing.web;

import app.jobbag.files.FileReception;
import app.jobbag.files.Handed;
import app.jobbag.purchasing.BillBooking;
import app.jobbag.purchasing.PurchaseDetails;
import app.jobbag.purchasing.PurchaseId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
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

/** Supplier bills: list, and a new one against its order. */
@Controller
class BillsController {
    private static final String FORM = "purchasing/bill-new";

    private final BillBooking booking;
    private final BillPage page;
    private final FileReception reception;
    private final Lists lists;

    BillsController(BillBooking booking, BillPage page, FileReception reception, Lists lists) {
        this.booking = booking;
        this.page = page;
        this.reception = reception;
        this.lists = lists;
    }

    @GetMapping("/supplier-bills")
    @Requires(Action.PURCHASE_SEE)
    String index(ListRequest request, Model model) {
        model.addAttribute("list", lists.page(BillList.LIST, request));
        model.addAttribute("listTotals", lists.totals(BillList.LIST, request, "net"));
        return "purchasing/bills";
    }

    @GetMapping("/supplier-bills.csv")
    @Requires(Action.PURCHASE_SEE)
    void export(ListRequest request, HttpServletResponse response) throws IOException {
        lists.export(BillList.LIST, request, response);
    }

    @GetMapping("/purchases/{id}/bills/new")
    @Requires(Action.BILL_BOOK)
    String newForm(SignedIn who, @PathVariable PurchaseId id, Model model) {
        model.addAttribute("form", page.begin(who, id, model));
        return FORM;
    }

    @PostMapping("/purchases/{id}/bills")
    @Requires(Action.BILL_BOOK)
    String create(
            SignedIn who,
            @PathVariable PurchaseId id,
            @Valid @ModelAttribute("form") BillForm form,
            BindingResult errors,
            Post post,
            Model model) {
        PurchaseDetails purchase = page.about(who, id, model);
        Handed handed = form.receive(reception, errors);
        return post.form(FORM, errors)
                .saving(() -> booking.book(who, id, form.draft(purchase.said().currency()), handed.fit()))
                .to(bill -> BillWordsController.home(bill), "purchasing.bill.done");
    }
}
