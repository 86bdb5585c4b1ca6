package app.jobbag.closing.web;

import app.jobbag.closing.Closing;
import app.jobbag.closing.ClosingCardId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.ui.lists.ListRequest;
import app.jobbag.ui.lists.Lists;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Closing cards: the list, a card, closing it, its settlement. */
@Controller
class ClosingController {
    private final Closing closing;
    private final ClosingPage page;
    private final Lists lists;

    ClosingController(Closing closing, ClosingPage page, Lists lists) {
        this.closing = closing;
        this.page = page;
        this.lists = lists;
    }

    @GetMapping("/closing")
    @Requires(Action.CLOSING_SEE)
    String index(ListRequest request, Model model) {
        model.addAttribute("list", lists.page(ClosingList.LIST, request));
        return "closing/index";
    }

    @GetMapping("/closing.csv")
    @Requires(Action.CLOSING_SEE)
    void export(ListRequest request, HttpServletResponse response) throws IOException {
        lists.export(ClosingList.LIST, request, response);
    }

    @GetMapping("/closing/{id}")
    @Requires(Action.CLOSING_SEE)
    String show(SignedIn who, @PathVariable ClosingCardId id, Model model) {
        page.show(who, id, model);
        return "closing/show";
    }

    @PostMapping("/closing/{id}/closure")
    @Requires(Action.CLOSING_CLOSE)
    String close(SignedIn who, @PathVariable ClosingCardId id, @RequestParam int version, Post post) {
        return post.action()
                .doing(() -> closing.close(who, id, version))
                .to("/closing/" + id.value(), "closing.close.done");
    }

    @GetMapping("/closing/{id}/settlement")
    @Requires(Action.COST_SEE)
    String settlement(SignedIn who, @PathVariable ClosingCardId id, Model model) {
        page.settlement(who, id, model);
        return "closing/settlement";
    }
}
