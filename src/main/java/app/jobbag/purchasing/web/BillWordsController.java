package app.jobbag.purchasing.web;

import app.jobbag.purchasing.BillBooking;
import app.jobbag.purchasing.BillDetails;
import app.jobbag.purchasing.BillId;
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
import org.springframework.web.bind.annotation.RequestParam;

/** A supplier's bill, and the words about one that is stopped or wrong. */
@Controller
class BillWordsController {
    private static final String REASON = "purchasing/bill-reason";

    private final BillBooking booking;
    private final BillPage page;

    BillWordsController(BillBooking booking, BillPage page) {
        this.booking = booking;
        this.page = page;
    }

    @GetMapping("/supplier-bills/{id}")
    @Requires(Action.PURCHASE_SEE)
    String show(SignedIn who, @PathVariable BillId id, Model model) {
        page.show(who, id, Action.PURCHASE_SEE, model);
        return "purchasing/bill";
    }

    @GetMapping("/supplier-bills/{id}/passage/new")
    @Requires(Action.PURCHASE_APPROVE_ALL)
    String newPassage(SignedIn who, @PathVariable BillId id, Model model) {
        return ask(page.show(who, id, Action.PURCHASE_APPROVE_ALL, model), "passage", model);
    }

    @PostMapping("/supplier-bills/{id}/passage")
    @Requires(Action.PURCHASE_APPROVE_ALL)
    String pass(
            SignedIn who,
            @PathVariable BillId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, id, Action.PURCHASE_APPROVE_ALL, model);
        return post.form(again("passage", model), errors)
                .saving(() -> booking.pass(who, id, form.getVersion(), form.getReason()))
                .to(home(id), "purchasing.bill.passage.done");
    }

    @PostMapping("/supplier-bills/{id}/release")
    @Requires(Action.BILL_BOOK)
    String release(SignedIn who, @PathVariable BillId id, @RequestParam int version, Post post) {
        return post.action()
                .doing(() -> booking.release(who, id, version))
                .to(home(id), "purchasing.bill.release.done");
    }

    @GetMapping("/supplier-bills/{id}/withdrawal/new")
    @Requires(Action.BILL_BOOK)
    String newWithdrawal(SignedIn who, @PathVariable BillId id, Model model) {
        return ask(page.show(who, id, Action.BILL_BOOK, model), "withdrawal", model);
    }

    @PostMapping("/supplier-bills/{id}/withdrawal")
    @Requires(Action.BILL_BOOK)
    String withdraw(
            SignedIn who,
            @PathVariable BillId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, id, Action.BILL_BOOK, model);
        return post.form(again("withdrawal", model), errors)
                .saving(() -> booking.withdraw(who, id, form.getVersion(), form.getReason()))
                .to(home(id), "purchasing.bill.withdrawal.done");
    }

    private static String ask(BillDetails bill, String action, Model model) {
        model.addAttribute("form", ReasonForm.at(bill.version()));
        return again(action, model);
    }

    private static String again(String action, Model model) {
        model.addAttribute("action", action);
        return REASON;
    }

    static String home(BillId id) {
        return "/supplier-bills/" + id.value();
    }
}
