package app.jobbag.workorders.web;

import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
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
    private final OrderPage page;

    OrderPeopleController(OrderRegister register, OrderPage page) {
        this.register = register;
        this.page = page;
    }

    @GetMapping("/workorders/{id}/people/edit")
    @Requires(Action.ORDER_WRITE)
    String edit(SignedIn who, @PathVariable OrderId id, Model model) {
        model.addAttribute("form", OrderPeopleForm.of(page.people(who, id, model)));
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
        page.people(who, id, model);
        return post.form("workorders/people", errors)
                .saving(() -> register.assign(who, id, form.getVersion(), Set.copyOf(form.getPeople())))
                .to("/workorders/" + id.value(), "workorders.people.done");
    }
}
