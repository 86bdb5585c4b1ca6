package app.jobbag.clients.web;

import app.jobbag.clients.guard.GuardExceptions;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The guard's exceptions: list, add, remove. */
@Controller
class GuardExceptionsController {
    private final GuardExceptions exceptions;

    GuardExceptionsController(GuardExceptions exceptions) {
        this.exceptions = exceptions;
    }

    @GetMapping("/guard-exceptions")
    @Requires(Action.GUARD_EXCEPTIONS)
    String index(SignedIn who, Model model) {
        model.addAttribute("form", new GuardExceptionForm());
        return fill(who, model);
    }

    /** Words that name a client today are let through by who says that this is meant. */
    @PostMapping("/guard-exceptions")
    @Requires(Action.GUARD_EXCEPTIONS)
    String create(
            SignedIn who,
            @Valid @ModelAttribute("form") GuardExceptionForm form,
            BindingResult errors,
            Post post,
            Model model) {
        if (!errors.hasErrors() && !form.isConfirmed() && exceptions.areAName(who, form.getWords())) {
            model.addAttribute("named", true);
            errors.rejectValue("confirmed", "clients.guard.exception.named");
        }
        return post.form(fill(who, model), errors)
                .saving(() -> exceptions.add(who, form.getWords(), form.getReason()))
                .to("/guard-exceptions", "clients.guard.exception.done");
    }

    @PostMapping("/guard-exceptions/removal")
    @Requires(Action.GUARD_EXCEPTIONS)
    String destroy(SignedIn who, @RequestParam String words, Post post) {
        return post.action()
                .doing(() -> exceptions.remove(who, words))
                .to("/guard-exceptions", "clients.guard.exception.removed");
    }

    private String fill(SignedIn who, Model model) {
        model.addAttribute("exceptions", exceptions.all(who));
        return "clients/guard-exceptions";
    }
}
