package app.jobbag.suppliers.web;

import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.suppliers.AccountDetails;
import app.jobbag.suppliers.SupplierAccountId;
import app.jobbag.suppliers.SupplierAccounts;
import app.jobbag.suppliers.SupplierId;
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

/** Where a supplier is paid to: proposed, and put in force or turned down by a second person. */
@Controller
class SupplierAccountsController {
    private static final String FORM = "suppliers/account";
    private static final String REASON = "suppliers/account-reason";

    private final SupplierAccounts accounts;
    private final SupplierPage page;

    SupplierAccountsController(SupplierAccounts accounts, SupplierPage page) {
        this.accounts = accounts;
        this.page = page;
    }

    @GetMapping("/suppliers/{supplier}/accounts/new")
    @Requires(Action.SUPPLIER_BANK)
    String newForm(SignedIn who, @PathVariable SupplierId supplier, Model model) {
        model.addAttribute(
                "form",
                AccountForm.of(
                        page.require(who, Action.SUPPLIER_BANK, supplier, model).name()));
        return FORM;
    }

    @PostMapping("/suppliers/{supplier}/accounts")
    @Requires(Action.SUPPLIER_BANK)
    String create(
            SignedIn who,
            @PathVariable SupplierId supplier,
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.require(who, Action.SUPPLIER_BANK, supplier, model);
        return post.form(FORM, errors)
                .saving(() -> accounts.propose(who, supplier, form.payee(), form.getWhy()))
                .to(SuppliersController.home(supplier), "suppliers.account.proposed");
    }

    @PostMapping("/supplier-accounts/{id}/confirmation")
    @Requires(Action.SUPPLIER_BANK)
    String confirm(SignedIn who, @PathVariable SupplierAccountId id, Post post) {
        return post.action()
                .doing(() -> accounts.confirm(who, id))
                .to(home(accounts.show(who, id)), "suppliers.account.confirmed");
    }

    @PostMapping("/supplier-accounts/{id}/withdrawal")
    @Requires(Action.SUPPLIER_BANK)
    String withdraw(SignedIn who, @PathVariable SupplierAccountId id, Post post) {
        return post.action()
                .doing(() -> accounts.withdraw(who, id))
                .to(home(accounts.show(who, id)), "suppliers.account.withdrawn");
    }

    @GetMapping("/supplier-accounts/{id}/rejection/new")
    @Requires(Action.SUPPLIER_BANK)
    String newRejection(SignedIn who, @PathVariable SupplierAccountId id, Model model) {
        about(who, id, model);
        model.addAttribute("form", new ReasonForm());
        return REASON;
    }

    @PostMapping("/supplier-accounts/{id}/rejection")
    @Requires(Action.SUPPLIER_BANK)
    String reject(
            SignedIn who,
            @PathVariable SupplierAccountId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        AccountDetails account = about(who, id, model);
        return post.form(REASON, errors)
                .saving(() -> accounts.reject(who, id, form.getReason()))
                .to(home(account), "suppliers.account.rejected");
    }

    private AccountDetails about(SignedIn who, SupplierAccountId id, Model model) {
        AccountDetails account = accounts.show(who, id);
        page.require(who, Action.SUPPLIER_BANK, account.supplier(), model);
        model.addAttribute("account", account);
        return account;
    }

    private static String home(AccountDetails account) {
        return SuppliersController.home(account.supplier());
    }
}
