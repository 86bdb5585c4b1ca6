package app.jobbag.operations.web;

import app.jobbag.operations.Deliveries;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.ui.lists.ListRequest;
import app.jobbag.ui.lists.Lists;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What left for clients by mail: list, show, send again. */
@Controller
class DeliveriesController {
    private final Deliveries deliveries;
    private final Lists lists;

    DeliveriesController(Deliveries deliveries, Lists lists) {
        this.deliveries = deliveries;
        this.lists = lists;
    }

    @GetMapping("/deliveries")
    @Requires(Action.DELIVERY_SEE)
    String index(ListRequest request, Model model) {
        model.addAttribute("leave", deliveries.leave());
        model.addAttribute("failed", deliveries.failed());
        model.addAttribute("list", lists.page(DeliveryList.LIST, request));
        return "deliveries/index";
    }

    @GetMapping("/deliveries.csv")
    @Requires(Action.DELIVERY_SEE)
    void export(ListRequest request, HttpServletResponse response) throws IOException {
        lists.export(DeliveryList.LIST, request, response);
    }

    @GetMapping("/deliveries/{id}")
    @Requires(Action.DELIVERY_SEE)
    String show(SignedIn who, @PathVariable UUID id, Model model) {
        model.addAttribute("delivery", deliveries.details(who, id));
        return "deliveries/show";
    }

    @PostMapping("/deliveries/{id}/resending")
    @Requires(Action.DELIVERY_RESEND)
    String resend(SignedIn who, @PathVariable UUID id, Post post) {
        return post.action().doing(() -> deliveries.sendAgain(who, id)).to("/deliveries/" + id, "deliveries.resent");
    }
}
