package app.jobbag.workorders.web;

import app.jobbag.clients.TeamBook;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import jakarta.validation.Valid;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Gives an order to people of the client's team. */
@Controller
class OrderPeopleController {
    private final OrderRegister register;
    private final TeamBook teams;
    private final OrderPage page;

    OrderPeopleController(OrderRegister register, TeamBook teams, OrderPage page) {
        this.register = register;
        this.teams = teams;
        this.page = page;
    }

    @GetMapping("/workorders/{id}/people/edit")
    @Requires(Action.ORDER_WRITE)
    String edit(SignedIn who, @PathVariable OrderId id, Model model) {
        model.addAttribute("form", OrderPeopleForm.of(fill(who, id, model)));
        return "workorders/people";
    }

    @PostMapping("/workorders/{id}/people")
    @Requires(Action.ORDER_WRITE)
    String update(
            SignedIn who,
            @PathVariable OrderId id,
            @Valid @ModelAttribute("form") OrderPeopleForm form,
            BindingResult errors,
            Post post,
            Model model) {
        fill(who, id, model);
        return post.form("workorders/people", errors)
                .saving(() -> register.assign(who, id, form.getVersion(), Set.copyOf(form.getPeople())))
                .to("/workorders/" + id.value(), "workorders.people.done");
    }

    private OrderDetails fill(SignedIn who, OrderId id, Model model) {
        OrderDetails order = page.require(who, Action.ORDER_WRITE, id);
        model.addAttribute("order", order);
        model.addAttribute("team", teams.of(order.client()));
        return order;
    }
}
