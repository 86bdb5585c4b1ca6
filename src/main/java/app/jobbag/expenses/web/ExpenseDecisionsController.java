package app.jobbag.expenses.web;

import app.jobbag.expenses.ExpenseId;
import app.jobbag.expenses.Expenses;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.ui.ReasonForm;
import app.jobbag.ui.lists.ListDefinition;
import app.jobbag.ui.lists.ListRequest;
import app.jobbag.ui.lists.Lists;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of expenses, and finance's word about each: approved, or returned with a reason. */
@Controller
class ExpenseDecisionsController {
    private static final String REASON = "expenses/return";

    private final Expenses expenses;
    private final ExpensePage page;
    private final Listed listed;

    ExpenseDecisionsController(Expenses expenses, ExpensePage page, Listed listed) {
        this.expenses = expenses;
        this.page = page;
        this.listed = listed;
    }

    /** Whoever sees cost sees all of them, the others their own. */
    @Component("listedExpenses")
    record Listed(Lists lists, AccessPolicy policy) {
        ListDefinition of(SignedIn who) {
            return policy.onlyTied(who, Action.EXPENSE_SEE) ? ExpenseList.OWN : ExpenseList.ALL;
        }
    }

    @GetMapping("/expenses")
    @Requires(Action.EXPENSE_SEE)
    String index(SignedIn who, ListRequest request, Model model) {
        model.addAttribute("list", listed.lists().page(listed.of(who), request));
        model.addAttribute("listTotals", listed.lists().totals(listed.of(who), request, "amount"));
        return "expenses/index";
    }

    @GetMapping("/expenses.csv")
    @Requires(Action.EXPENSE_SEE)
    void export(SignedIn who, ListRequest request, HttpServletResponse response) throws IOException {
        listed.lists().export(listed.of(who), request, response);
    }

    @PostMapping("/expenses/{id}/approval")
    @Requires(Action.EXPENSE_DECIDE)
    String approve(SignedIn who, @PathVariable ExpenseId id, @RequestParam int version, Post post) {
        return post.action()
                .doing(() -> expenses.approve(who, id, version))
                .to(ExpensesController.home(id), "expenses.approval.done");
    }

    @GetMapping("/expenses/{id}/return/new")
    @Requires(Action.EXPENSE_DECIDE)
    String newReturn(SignedIn who, @PathVariable ExpenseId id, Model model) {
        model.addAttribute("form", ReasonForm.at(page.show(who, id, model).version()));
        return REASON;
    }

    @PostMapping("/expenses/{id}/return")
    @Requires(Action.EXPENSE_DECIDE)
    String giveBack(
            SignedIn who,
            @PathVariable ExpenseId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, id, model);
        return post.form(REASON, errors)
                .saving(() -> expenses.return_(who, id, form.getVersion(), form.getReason()))
                .orConflict(() -> reason(who, id))
                .to(ExpensesController.home(id), "expenses.return.done");
    }

    private ReasonForm reason(SignedIn who, ExpenseId id) {
        return ReasonForm.at(expenses.show(who, id).version());
    }
}
