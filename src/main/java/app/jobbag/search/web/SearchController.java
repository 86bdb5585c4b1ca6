package app.jobbag.search.web;

import app.jobbag.search.Finder;
import app.jobbag.search.Found;
import app.jobbag.search.Hit;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search page; an exact number goes straight to its thing, unless the palette asks for the list. */
@Controller
class SearchController {
    private final Finder finder;
    private final Errands errands;

    SearchController(Finder finder, Errands errands) {
        this.finder = finder;
        this.errands = errands;
    }

    @GetMapping("/search")
    @Requires(Action.SEARCH)
    String index(
            SignedIn who,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String stay,
            Model model) {
        String asked = q.replace("\u0000", "");
        Found found = finder.find(who, asked);
        Optional<Hit> exact = found.exact();
        if (exact.isPresent() && stay == null) {
            return "redirect:" + exact.get().url();
        }
        model.addAttribute("q", asked);
        model.addAttribute("found", found);
        model.addAttribute("errands", Finder.isTooShort(asked) ? List.of() : errands.find(who, asked));
        model.addAttribute("tooShort", Finder.isTooShort(asked));
        return "search/index";
    }
}
