package app.jobbag.notices.web;

import app.jobbag.notices.About;
import app.jobbag.notices.Comments;
import app.jobbag.notices.Notices;
import app.jobbag.notices.Topic;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Saying something about anything that can be seen, and hearing of what others say and do. */
@Controller
class CommentsController {
    private static final String SHOW = "notices/show";

    private final Comments comments;
    private final Notices notices;

    CommentsController(Comments comments, Notices notices) {
        this.comments = comments;
        this.notices = notices;
    }

    @GetMapping("/comments/{kind}/{id}")
    @Requires(Action.OWN_DESK)
    @Transactional(readOnly = true)
    public String show(SignedIn who, @PathVariable String kind, @PathVariable UUID id, Model model) {
        model.addAttribute("view", comments.show(who, Topic.of(kind), id));
        model.addAttribute("form", new CommentForm());
        return SHOW;
    }

    @PostMapping("/comments/{kind}/{id}")
    @Requires(Action.OWN_DESK)
    String create(
            SignedIn who,
            @PathVariable String kind,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CommentForm form,
            BindingResult errors,
            Post post,
            Model model) {
        Topic topic = Topic.of(kind);
        model.addAttribute("view", comments.show(who, topic, id));
        return post.form(SHOW, errors)
                .saving(() -> comments.write(who, topic, id, form.getText().strip()))
                .to(topic.at(id) + "#comments", "notices.said");
    }

    /** The way from a notice to what it is about: what it told is read by then. */
    @PostMapping("/comments/{kind}/{id}/reading")
    @Requires(Action.OWN_DESK)
    String read(SignedIn who, @PathVariable String kind, @PathVariable UUID id, Post post) {
        About about = comments.find(who, Topic.of(kind), id);
        return post.action().doing(() -> notices.read(who, id)).to(about.url(), "notices.read");
    }

    @PostMapping("/comments/{kind}/{id}/following")
    @Requires(Action.OWN_DESK)
    String follow(SignedIn who, @PathVariable String kind, @PathVariable UUID id, Post post) {
        About about = comments.find(who, Topic.of(kind), id);
        return post.action()
                .doing(() -> comments.follow(who, about.topic(), id, true))
                .to(about.url() + "#comments", "notices.follows");
    }

    @PostMapping("/comments/{kind}/{id}/following/end")
    @Requires(Action.OWN_DESK)
    String unfollow(SignedIn who, @PathVariable String kind, @PathVariable UUID id, Post post) {
        About about = comments.find(who, Topic.of(kind), id);
        return post.action()
                .doing(() -> comments.follow(who, about.topic(), id, false))
                .to(about.url() + "#comments", "notices.unfollows");
    }
}
