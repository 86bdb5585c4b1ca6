package app.jobbag.bookings.web;

import app.jobbag.bookings.Bookings;
import app.jobbag.bookings.ExpenseId;
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
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Own expenses on an order. */
@Controller
class ExpensesController {
    private final Bookings bookings;
    private final OrderRegister orders;
    private final Clock clock;

    ExpensesController(Bookings bookings, OrderRegister orders, Clock clock) {
        this.bookings = bookings;
        this.orders = orders;
        this.clock = clock;
    }

    @GetMapping("/workorders/{id}/expenses/new")
    @Requires(Action.BOOKING_WRITE)
    String newForm(SignedIn who, @PathVariable OrderId id, Model model) {
        model.addAttribute("order", orders.show(who, id));
        model.addAttribute("form", ExpenseForm.on(LocalDate.now(clock.withZone(who.zone()))));
        return "bookings/expense";
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
        OrderDetails order = orders.show(who, id);
        model.addAttribute("order", order);
        return post.form("bookings/expense", errors)
                .saving(() -> bookings.book(who, id, form.draft(order.currency())))
                .to(expense -> home(id), "bookings.expense.done");
    }

    @PostMapping("/workorders/{id}/expenses/{expense}/withdrawal")
    @Requires(Action.BOOKING_WRITE)
    String destroy(SignedIn who, @PathVariable OrderId id, @PathVariable ExpenseId expense, Post post) {
        return post.action().doing(() -> bookings.withdraw(who, id, expense)).to(home(id), "bookings.time.withdrawn");
    }

    private static String home(OrderId id) {
        return "/workorders/" + id.value() + "#cost";
    }
}
