package app.jobbag.staff.web;

import app.jobbag.staff.Action;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.Requires;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether a person can sign in: comes back, gets a new password. */
@Controller
class PersonAccessController {
    private final PeopleRegister register;

    PersonAccessController(PeopleRegister register) {
        this.register = register;
    }

    @PostMapping("/people/{id}/return")
    @Requires(Action.PEOPLE_MANAGE)
    String comeBack(@PathVariable PersonId id, @RequestParam int version, Post post) {
        return post.action()
                .doing(() -> register.comeBack(id, version))
                .to("/people/" + id.value(), "people.comeBack.done");
    }

    @GetMapping("/people/{id}/password/edit")
    @Requires(Action.PEOPLE_MANAGE)
    String edit(@PathVariable PersonId id, Model model) {
        model.addAttribute("person", register.details(id));
        model.addAttribute("form", new PasswordForm());
        return "people/password";
    }

    @PostMapping("/people/{id}/password")
    @Requires(Action.PEOPLE_MANAGE)
    String update(
            @PathVariable PersonId id,
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Post post,
            Model model) {
        model.addAttribute("person", register.details(id));
        return post.form("people/password", errors)
                .saving(() -> register.resetPassword(id, form.getPassword()))
                .to("/people/" + id.value(), "people.password.done");
    }
}
