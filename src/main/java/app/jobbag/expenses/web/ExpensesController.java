package app.jobbag.expenses.web;

import app.jobbag.expenses.ExpenseId;
import app.jobbag.expenses.Expenses;
import app.jobbag.files.FileReception;
import app.jobbag.files.Handed;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Own expenses on an order: booked, corrected, taken back. */
@Controller
class ExpensesController {
    private final Expenses expenses;
    private final OrderRegister orders;
    private final FileReception reception;
    private final ExpensePage page;
    private final Clock clock;

    ExpensesController(
            Expenses expenses, OrderRegister orders, FileReception reception, ExpensePage page, Clock clock) {
        this.expenses = expenses;
        this.orders = orders;
        this.reception = reception;
        this.page = page;
        this.clock = clock;
    }

    @GetMapping("/workorders/{id}/expenses/new")
    @Requires(Action.BOOKING_WRITE)
    String newForm(SignedIn who, @PathVariable OrderId id, Model model) {
        OrderDetails order = order(who, id, model);
        model.addAttribute("form", ExpenseForm.on(LocalDate.now(clock.withZone(who.zone())), order.currency()));
        return "expenses/new";
    }

    @PostMapping("/workorders/{id}/expenses")
    @Requires(Action.BOOKING_WRITE)
    String create(
            SignedIn who,
            @PathVariable OrderId id,
            @Valid @ModelAttribute("form") ExpenseForm form,
            BindingResult errors,
            Post post,
            Model model) {
        order(who, id, model);
        Handed handed = form.receive(reception, errors);
        return post.form("expenses/new", errors)
                .saving(() -> expenses.book(who, id, form.draft(), handed.fit()))
                .to(ExpensesController::home, "expenses.new.done");
    }

    @GetMapping("/expenses/{id}")
    @Requires(Action.EXPENSE_SEE)
    String show(SignedIn who, @PathVariable ExpenseId id, Model model) {
        page.show(who, id, model);
        return "expenses/show";
    }

    @GetMapping("/expenses/{id}/edit")
    @Requires(Action.BOOKING_WRITE)
    String edit(SignedIn who, @PathVariable ExpenseId id, Model model) {
        model.addAttribute("form", page.edit(who, id, model));
        return "expenses/edit";
    }

    @PostMapping("/expenses/{id}")
    @Requires(Action.BOOKING_WRITE)
    String update(
            SignedIn who,
            @PathVariable ExpenseId id,
            @Valid @ModelAttribute("form") ExpenseForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.edit(who, id, model);
        Handed handed = form.receive(reception, errors);
        return post.form("expenses/edit", errors)
                .saving(() -> expenses.correct(who, id, form.getVersion(), form.draft(), form.correction(handed)))
                .orConflict(() -> page.edit(who, id, new ExtendedModelMap()))
                .to(home(id), "expenses.edit.done");
    }

    @PostMapping("/expenses/{id}/withdrawal")
    @Requires(Action.BOOKING_WRITE)
    String withdraw(SignedIn who, @PathVariable ExpenseId id, @RequestParam int version, Post post) {
        return post.action().doing(() -> expenses.withdraw(who, id, version)).to(home(id), "expenses.withdrawal.done");
    }

    static String home(ExpenseId id) {
        return "/expenses/" + id.value();
    }

    private OrderDetails order(SignedIn who, OrderId id, Model model) {
        OrderDetails order = orders.show(who, id);
        model.addAttribute("order", order);
        page.choices(model);
        return order;
    }
}
