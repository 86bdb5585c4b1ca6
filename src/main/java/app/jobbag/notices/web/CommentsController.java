package app.jobbag.notices.web;

import app.jobbag.notices.Comments;
import app.jobbag.notices.Notices;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Saying something on an order, and hearing of what others say. */
@Controller
class CommentsController {
    private static final String NEW = "notices/new";

    private final Comments comments;
    private final Notices notices;
    private final OrderRegister orders;

    CommentsController(Comments comments, Notices notices, OrderRegister orders) {
        this.comments = comments;
        this.notices = notices;
        this.orders = orders;
    }

    @GetMapping("/workorders/{id}/comments/new")
    @Requires(Action.ORDER_SEE)
    String newForm(SignedIn who, @PathVariable OrderId id, Model model) {
        model.addAttribute("order", orders.show(who, id));
        model.addAttribute("form", new CommentForm());
        return NEW;
    }

    @PostMapping("/workorders/{id}/comments")
    @Requires(Action.ORDER_SEE)
    String create(
            SignedIn who,
            @PathVariable OrderId id,
            @Valid @ModelAttribute("form") CommentForm form,
            BindingResult errors,
            Post post,
            Model model) {
        model.addAttribute("order", orders.show(who, id));
        return post.form(NEW, errors)
                .saving(() -> comments.write(who, id, form.getText().strip()))
                .to(section(id), "notices.said");
    }

    /** The way from a notice to its order: what it told is read by then. */
    @PostMapping("/workorders/{id}/comments/reading")
    @Requires(Action.ORDER_SEE)
    String read(SignedIn who, @PathVariable OrderId id, Post post) {
        orders.show(who, id);
        return post.action().doing(() -> notices.read(who, id)).to(section(id), "notices.read");
    }

    @PostMapping("/workorders/{id}/following")
    @Requires(Action.ORDER_SEE)
    String follow(SignedIn who, @PathVariable OrderId id, Post post) {
        orders.show(who, id);
        return post.action().doing(() -> comments.follow(who, id, true)).to(section(id), "notices.follows");
    }

    @PostMapping("/workorders/{id}/following/end")
    @Requires(Action.ORDER_SEE)
    String unfollow(SignedIn who, @PathVariable OrderId id, Post post) {
        orders.show(who, id);
        return post.action().doing(() -> comments.follow(who, id, false)).to(section(id), "notices.unfollows");
    }

    private static String section(OrderId id) {
        return "/workorders/" + id.value() + "#comments";
    }
}
