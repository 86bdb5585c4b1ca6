package app.jobbag.deliverables.routes.web;

import app.jobbag.deliverables.routes.RouteBook;
import app.jobbag.deliverables.routes.Seat;
import app.jobbag.staff.Action;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How versions of each type of order are routed, written by an administrator. */
@Controller
class RoutesController {
    private static final String HOME = "/routing-templates";

    private final RouteBook routes;
    private final Options options;

    RoutesController(RouteBook routes, Options options) {
        this.routes = routes;
        this.options = options;
    }

    @GetMapping(HOME)
    @Requires(Action.TEMPLATES_MANAGE)
    String index(Model model) {
        model.addAttribute("routes", routes.all());
        model.addAttribute("reader", LocaleContextHolder.getLocale());
        return "routes/index";
    }

    @GetMapping("/routing-templates/{brief}/edit")
    @Requires(Action.TEMPLATES_MANAGE)
    String edit(@PathVariable String brief, Model model) {
        model.addAttribute("form", RouteForm.of(show(brief, model).route()));
        return "routes/edit";
    }

    @PostMapping("/routing-templates/{brief}")
    @Requires(Action.TEMPLATES_MANAGE)
    String update(
            SignedIn who,
            @PathVariable String brief,
            @Valid @ModelAttribute("form") RouteForm form,
            BindingResult errors,
            Post post,
            Model model) {
        show(brief, model);
        return post.form("routes/edit", errors)
                .saving(() -> routes.write(who, form.route(brief)))
                .orConflict(() -> RouteForm.of(routes.typed(brief).route()))
                .to(HOME, "routes.edit.done");
    }

    private RouteBook.Typed show(String brief, Model model) {
        RouteBook.Typed typed = routes.typed(brief);
        model.addAttribute("typed", typed);
        model.addAttribute("reader", LocaleContextHolder.getLocale());
        model.addAttribute("seats", options.of(Seat.values(), "routes.seat."));
        model.addAttribute("disciplines", options.of(Discipline.values(), "people.discipline."));
        return typed;
    }
}
