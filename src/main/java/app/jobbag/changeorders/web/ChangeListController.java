package app.jobbag.changeorders.web;

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

/** Change orders of all orders, side by side. */
@Controller
class ChangeListController {
    private final ChangeList changes;
    private final Lists lists;

    ChangeListController(ChangeList changes, Lists lists) {
        this.changes = changes;
        this.lists = lists;
    }

    @GetMapping("/change-orders")
    @Requires(Action.ORDER_SEE)
    String index(SignedIn who, ListRequest request, Model model) {
        model.addAttribute("list", lists.page(changes.all(who), request));
        return "changeorders/index";
    }

    @GetMapping("/change-orders.csv")
    @Requires(Action.ORDER_SEE)
    void export(SignedIn who, ListRequest request, HttpServletResponse response) throws IOException {
        lists.export(changes.all(who), request, response);
    }
}
