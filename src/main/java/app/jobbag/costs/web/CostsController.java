package app.jobbag.costs.web;

import app.jobbag.costs.CostSheets;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.lists.ListRequest;
import app.jobbag.ui.lists.Lists;
import app.jobbag.workorders.OrderId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What orders cost: all of them side by side, and one laid out. */
@Controller
class CostsController {
    private final CostSheets sheets;
    private final Lists lists;

    CostsController(CostSheets sheets, Lists lists) {
        this.sheets = sheets;
        this.lists = lists;
    }

    @GetMapping("/costs")
    @Requires(Action.COST_SEE)
    String index(ListRequest request, Model model) {
        model.addAttribute("list", lists.page(CostList.LIST, request));
        if (isOfOneClient(request)) {
            model.addAttribute("listTotals", lists.totals(CostList.LIST, request, "total"));
        }
        return "costs/index";
    }

    /** What all orders of ten years cost would be summed up for every look at the list. */
    private static boolean isOfOneClient(ListRequest request) {
        return request.parameters().containsKey("client")
                || request.parameters().containsKey("project");
    }

    @GetMapping("/costs.csv")
    @Requires(Action.COST_SEE)
    void export(ListRequest request, HttpServletResponse response) throws IOException {
        lists.export(CostList.LIST, request, response);
    }

    @GetMapping("/costs/{id}")
    @Requires(Action.HOURS_SEE)
    String show(SignedIn who, @PathVariable OrderId id, Model model) {
        CostSheets.Shown shown = sheets.show(who, id);
        model.addAttribute("order", shown.order());
        model.addAttribute("sheet", shown.sheet());
        model.addAttribute("money", shown.money());
        return "costs/show";
    }
}
