package app.jobbag.deliverables.web;

import app.jobbag.clients.guard.GuardPassForm;
import app.jobbag.deliverables.DeliverableId;
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
import org.springframework.web.bind.annotation.PathVariable;

/** Deliverables: list and show. */
@Controller
class DeliverablesController {
    private final DeliverableList deliverables;
    private final Lists lists;
    private final DeliverablePage page;

    DeliverablesController(DeliverableList deliverables, Lists lists, DeliverablePage page) {
        this.deliverables = deliverables;
        this.lists = lists;
        this.page = page;
    }

    @GetMapping("/deliverables")
    @Requires(Action.DELIVERABLE_SEE)
    String index(SignedIn who, ListRequest request, Model model) {
        model.addAttribute("list", lists.page(deliverables.of(who), request));
        return "deliverables/index";
    }

    @GetMapping("/deliverables.csv")
    @Requires(Action.DELIVERABLE_SEE)
    void export(SignedIn who, ListRequest request, HttpServletResponse response) throws IOException {
        lists.export(deliverables.of(who), request, response);
    }

    @GetMapping("/deliverables/{id}")
    @Requires(Action.DELIVERABLE_SEE)
    String show(SignedIn who, @PathVariable DeliverableId id, Model model) {
        page.show(who, id, model);
        model.addAttribute("guardPass", new GuardPassForm());
        return "deliverables/show";
    }
}
