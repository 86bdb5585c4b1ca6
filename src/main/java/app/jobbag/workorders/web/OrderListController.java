package app.jobbag.workorders.web;

import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.lists.ListRequest;
import app.jobbag.ui.lists.Lists;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The orders of a person; those that wait for a decision have an address of their own. */
@Controller
class OrderListController {
    private final OrderList orders;
    private final Lists lists;

    OrderListController(OrderList orders, Lists lists) {
        this.orders = orders;
        this.lists = lists;
    }

    @GetMapping("/workorders")
    @Requires(Action.ORDER_SEE)
    String index(SignedIn who, ListRequest request, Model model) {
        model.addAttribute("list", lists.page(orders.all(who), request));
        model.addAttribute("client", request.parameters().get("client"));
        return "workorders/index";
    }

    @GetMapping("/workorders.csv")
    @Requires(Action.ORDER_SEE)
    void export(SignedIn who, ListRequest request, HttpServletResponse response) throws IOException {
        lists.export(orders.all(who), request, response);
    }

    @GetMapping("/workorders/queue")
    @Requires(Action.ORDER_DECIDE)
    String queue() {
        return "redirect:/workorders?queue=yes";
    }
}
