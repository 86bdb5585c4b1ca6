package app.jobbag.bank.web;

import app.jobbag.bank.BankAccounts;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import java.util.Currency;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The agency's accounts. */
@Controller
class BankAccountsController {
    private final BankAccounts accounts;

    BankAccountsController(BankAccounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/bank-accounts/new")
    @Requires(Action.BANK_WRITE)
    String newForm(Model model) {
        model.addAttribute("form", new AccountForm());
        return "bank/account";
    }

    @PostMapping("/bank-accounts")
    @Requires(Action.BANK_WRITE)
    String create(SignedIn who, @Valid @ModelAttribute("form") AccountForm form, BindingResult errors, Post post) {
        return post.form("bank/account", errors)
                .saving(() -> accounts.open(
                        who, form.getName().strip(), form.getNumber(), Currency.getInstance(form.getCurrency())))
                .to("/bank-files", "bank.account.done");
    }
}
