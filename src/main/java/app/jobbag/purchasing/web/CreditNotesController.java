package app.jobbag.purchasing.web;

import app.jobbag.files.FileReception;
import app.jobbag.files.Handed;
import app.jobbag.purchasing.BillCrediting;
import app.jobbag.purchasing.BillDetails;
import app.jobbag.purchasing.BillId;
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

/** A supplier's credit note against one of its bills. */
@Controller("supplierCreditNotesController")
class CreditNotesController {
    private static final String FORM = "purchasing/credit-new";

    private final BillCrediting crediting;
    private final BillPage page;
    private final FileReception reception;

    CreditNotesController(BillCrediting crediting, BillPage page, FileReception reception) {
        this.crediting = crediting;
        this.page = page;
        this.reception = reception;
    }

    @GetMapping("/supplier-bills/{id}/credit-notes/new")
    @Requires(Action.BILL_BOOK)
    String newForm(SignedIn who, @PathVariable BillId id, Model model) {
        model.addAttribute("form", page.credit(who, id, model));
        return FORM;
    }

    @PostMapping("/supplier-bills/{id}/credit-notes")
    @Requires(Action.BILL_BOOK)
    String create(
            SignedIn who,
            @PathVariable BillId id,
            @Valid @ModelAttribute("form") BillForm form,
            BindingResult errors,
            Post post,
            Model model) {
        BillDetails bill = page.show(who, id, Action.BILL_BOOK, model);
        Handed handed = form.receive(reception, errors);
        return post.form(FORM, errors)
                .saving(() -> crediting.credit(who, id, form.draft(bill.currency()), handed.fit()))
                .to(note -> BillWordsController.home(note), "purchasing.credit.done");
    }
}
