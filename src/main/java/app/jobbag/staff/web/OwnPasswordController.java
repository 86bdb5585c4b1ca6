package app.jobbag.staff.web;

import app.jobbag.staff.Action;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own password. */
@Controller
class OwnPasswordController {
    private final PeopleRegister register;

    OwnPasswordController(PeopleRegister register) {
        this.register = register;
    }

    @GetMapping("/profile/password/edit")
    @Requires(Action.OWN_DESK)
    String edit(Model model) {
        model.addAttribute("form", new OwnPasswordForm());
        return "profile/password";
    }

    @PostMapping("/profile/password")
    @Requires(Action.OWN_DESK)
    String update(
            SignedIn who,
            @Valid @ModelAttribute("form") OwnPasswordForm form,
            BindingResult errors,
            Post post,
            HttpSession session) {
        return post.form("profile/password", errors)
                .saving(() -> register.changePassword(who.id(), form.getCurrent(), form.getPassword(), session.getId()))
                .to("/profile", "profile.password.done");
    }
}
