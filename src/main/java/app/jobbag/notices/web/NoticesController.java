package app.jobbag.notices.web;

import app.jobbag.notices.Channel;
import app.jobbag.notices.NoticePage;
import app.jobbag.notices.Notices;
import app.jobbag.notices.Wishes;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Option;
import app.jobbag.ui.Options;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The notification centre, its bell, and how each person wants to be told. */
@Controller
class NoticesController {
    private final Notices notices;
    private final Wishes wishes;
    private final Options options;

    NoticesController(Notices notices, Wishes wishes, Options options) {
        this.notices = notices;
        this.wishes = wishes;
        this.options = options;
    }

    @GetMapping("/notices")
    @Requires(Action.OWN_DESK)
    String index(SignedIn who, @RequestParam(required = false) @Nullable String before, Model model) {
        NoticePage page = notices.of(who, NoticePage.After.of(before));
        model.addAttribute("page", page);
        model.addAttribute("zone", who.zone());
        model.addAttribute("days", page.days(who.zone()));
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
        return post.action().doing(() -> notices.readAll(who)).to("/notices", "notices.read");
    }

    @GetMapping("/notices/settings")
    @Requires(Action.OWN_DESK)
    String edit(SignedIn who, Model model) {
        model.addAttribute("form", WishesForm.of(wishes.of(who)));
        return "notices/settings";
    }

    @PostMapping("/notices/settings")
    @Requires(Action.OWN_DESK)
    String update(SignedIn who, @Valid @ModelAttribute("form") WishesForm form, BindingResult errors, Post post) {
        return post.form("notices/settings", errors)
                .saving(() -> wishes.write(who, form.wish()))
                .to("/notices/settings", "notices.settings.done");
    }

    @ModelAttribute("channels")
    List<Option> channels() {
        return options.of(Channel.values(), "notices.channel.");
    }
}
