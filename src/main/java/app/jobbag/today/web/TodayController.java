package app.jobbag.today.web;

import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.today.DeskNews;
import app.jobbag.today.DeskReader;
import app.jobbag.today.DeskSeen;
import app.jobbag.ui.Post;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page; what it only tells is put away from there. */
@Controller
class TodayController {
    private final DeskReader reader;
    private final DeskSeen seen;

    TodayController(DeskReader reader, DeskSeen seen) {
        this.reader = reader;
        this.seen = seen;
    }

    @GetMapping("/")
    @Requires(Action.OWN_DESK)
    String index(SignedIn who, Model model) {
        model.addAttribute("desk", reader.of(who));
        return "today/index";
    }

    @PostMapping("/desk/seen")
    @Requires(Action.OWN_DESK)
    String create(SignedIn who, @RequestParam DeskNews part, @RequestParam UUID row, Post post) {
        return post.action()
                .doing(() -> seen.see(who, part, row))
                .undoneAt("/desk/unseen?part=" + part + "&row=" + row)
                .to("/", "today.seen.done");
    }

    @PostMapping("/desk/unseen")
    @Requires(Action.OWN_DESK)
    String destroy(SignedIn who, @RequestParam DeskNews part, @RequestParam UUID row, Post post) {
        return post.action().doing(() -> seen.takeBack(who, part, row)).to("/", "today.unseen.done");
    }
}
