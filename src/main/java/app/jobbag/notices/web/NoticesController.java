package app.jobbag.notices.web;

import app.jobbag.notices.Notices;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The notification centre and its bell. */
@Controller
class NoticesController {
    private final Notices notices;

    NoticesController(Notices notices) {
        this.notices = notices;
    }

    @GetMapping("/notices")
    @Requires(Action.OWN_DESK)
    String index(SignedIn who, Model model) {
        model.addAttribute("notices", notices.of(who));
        return "notices/index";
    }

    /** What the page's head shows of them: asked for by itself, so that no page waits for it. */
    @GetMapping("/notices/bell")
    @Requires(Action.OWN_DESK)
    String show(SignedIn who, Model model) {
        model.addAttribute("unread", notices.unread(who));
        return "notices/_bell :: bell";
    }

    @PostMapping("/notices/reading")
    @Requires(Action.OWN_DESK)
    String readAll(SignedIn who, Post post) {
        return post.action().doing(() -> notices.read(who, null)).to("/notices", "notices.read");
    }
}
