package app.jobbag.staff.web;

import app.jobbag.staff.Action;
import app.jobbag.staff.Locales;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.staff.Theme;
import app.jobbag.ui.Option;
import app.jobbag.ui.Options;
import app.jobbag.ui.Post;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people choose for themselves: language, time zone, light or dark. */
@Controller
class ProfileController {
    private final PeopleRegister register;
    private final OwnSession session;
    private final PersonPage page;
    private final Options options;

    ProfileController(PeopleRegister register, OwnSession session, PersonPage page, Options options) {
        this.register = register;
        this.page = page;
        this.session = session;
        this.options = options;
    }

    @GetMapping("/profile")
    @Requires(Action.OWN_DESK)
    String show(SignedIn who, Model model) {
        page.profile(who.id(), model);
        model.addAttribute("form", ProfileForm.of(who));
        return "profile/show";
    }

    @PostMapping("/profile")
    @Requires(Action.OWN_DESK)
    String update(
            SignedIn who,
            @Valid @ModelAttribute("form") ProfileForm form,
            BindingResult errors,
            Post post,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        page.profile(who.id(), model);
        return post.form("profile/show", errors)
                .saving(() -> session.remember(
                        register.prefer(
                                who.id(),
                                Locales.nearest(form.getLocale()),
                                Objects.requireNonNull(form.getZone()),
                                Objects.requireNonNull(form.getTheme())),
                        request,
                        response))
                .to("/profile", "profile.done");
    }

    @PostMapping("/profile/language")
    @Requires(Action.OWN_DESK)
    String language(
            SignedIn who,
            @RequestParam String locale,
            Post post,
            HttpServletRequest request,
            HttpServletResponse response) {
        String back = CameFrom.of(request);
        return post.action()
                .doing(() -> session.remember(
                        register.prefer(who.id(), Locales.nearest(locale), who.zone(), who.theme()), request, response))
                .to(back, "profile.done");
    }

    @PostMapping("/profile/theme")
    @Requires(Action.OWN_DESK)
    String theme(
            SignedIn who,
            @RequestParam Theme theme,
            Post post,
            HttpServletRequest request,
            HttpServletResponse response) {
        String back = CameFrom.of(request);
        return post.action()
                .doing(() ->
                        session.remember(register.prefer(who.id(), who.locale(), who.zone(), theme), request, response))
                .to(back, "profile.done");
    }

    @ModelAttribute("themeOptions")
    List<Option> themes() {
        return options.of(Theme.values(), "profile.theme.");
    }
}
