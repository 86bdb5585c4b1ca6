package app.jobbag.bank.web;

import app.jobbag.bank.BankEntryId;
import app.jobbag.bank.Confirming;
import app.jobbag.clients.ClientId;
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

/** Movements on the agency's accounts: the list, one of them, and a person's word on what it is for. */
@Controller
class BankEntriesController {
    private final Confirming confirming;
    private final BankEntryPage page;
    private final Lists lists;

    BankEntriesController(Confirming confirming, BankEntryPage page, Lists lists) {
        this.confirming = confirming;
        this.page = page;
        this.lists = lists;
    }

    @GetMapping("/bank-entries")
    @Requires(Action.BANK_SEE)
    String index(ListRequest request, Model model) {
        model.addAttribute("list", lists.page(BankEntryList.LIST, request));
        return "bank/entries";
    }

    @GetMapping("/bank-entries.csv")
    @Requires(Action.BANK_SEE)
    void export(ListRequest request, HttpServletResponse response) throws IOException {
        lists.export(BankEntryList.LIST, request, response);
    }

    @GetMapping("/bank-entries/{id}")
    @Requires(Action.BANK_SEE)
    String show(SignedIn who, @PathVariable BankEntryId id, Model model) {
        page.show(who, id, model);
        return "bank/show";
    }

    @PostMapping("/bank-entries/{id}/confirmation")
    @Requires(Action.BANK_WRITE)
    String confirm(SignedIn who, @PathVariable BankEntryId id, @RequestParam String choice, Post post) {
        return post.action()
                .doing(() -> confirming.confirm(who, id, choice))
                .to(done -> "/bank", home(id), "bank.confirm.done");
    }

    @PostMapping("/bank-entries/{id}/setting-aside")
    @Requires(Action.BANK_WRITE)
    String setAside(SignedIn who, @PathVariable BankEntryId id, Post post) {
        return post.action().doing(() -> confirming.setAside(who, id)).to(done -> "/bank", home(id), "bank.aside.done");
    }

    @PostMapping("/bank-entries/{id}/refund")
    @Requires(Action.BANK_WRITE)
    String refund(SignedIn who, @PathVariable BankEntryId id, @RequestParam ClientId client, Post post) {
        return post.action().doing(() -> confirming.refund(who, id, client)).to(home(id), "bank.refund.done");
    }

    @GetMapping("/bank-entries/{id}/reversal/new")
    @Requires(Action.BANK_WRITE)
    String newReversal(@PathVariable BankEntryId id, Model model) {
        page.about(id, model);
        model.addAttribute("form", new ReasonForm());
        return "bank/reversal";
    }

    @PostMapping("/bank-entries/{id}/reversal")
    @Requires(Action.BANK_WRITE)
    String reverse(
            SignedIn who,
            @PathVariable BankEntryId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.about(id, model);
        return post.form("bank/reversal", errors)
                .saving(() -> {
                    confirming.takeBack(who, id, form.getReason());
                    return id;
                })
                .to(home(id), "bank.reversal.done");
    }

    static String home(BankEntryId id) {
        return "/bank-entries/" + id.value();
    }
}
