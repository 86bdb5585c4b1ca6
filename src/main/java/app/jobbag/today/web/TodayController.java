package app.jobbag.today.web;

import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.today.DeskReader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page. */
@Controller
class TodayController {
    private final DeskReader reader;

    TodayController(DeskReader reader) {
        this.reader = reader;
    }

    @GetMapping("/")
    @Requires(Action.OWN_DESK)
    String index(SignedIn who, Model model) {
        model.addAttribute("desk", reader.of(who));
        return "today/index";
    }
}
