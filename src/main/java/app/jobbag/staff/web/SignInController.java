package app.jobbag.staff.web;

import app.jobbag.staff.Locales;
import app.jobbag.staff.OpenDoor;
import app.jobbag.staff.SignInFailure;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in. The form is posted to Spring Security. */
@Controller
class SignInController {
    private final MessageSource messages;
    private final Locales locales;

    SignInController(MessageSource messages, Locales locales) {
        this.messages = messages;
        this.locales = locales;
    }

    @GetMapping("/sign-in")
    @OpenDoor("nobody is signed in yet")
    String newForm(
            @RequestParam(required = false) @Nullable String wrong,
            @RequestParam(required = false) @Nullable Integer wait,
            @RequestParam(required = false) @Nullable String ended,
            Locale locale,
            HttpServletRequest request,
            Model model) {
        if (wrong != null) {
            model.addAttribute("error", messages.getMessage("staff.signIn.wrong", null, locale));
        }
        if (wait != null) {
            model.addAttribute("wait", messages.getMessage("staff.signIn.wait", new Object[] {wait}, locale));
        }
        model.addAttribute("ended", ended != null);
        HttpSession session = request.getSession(false);
        if (session != null) {
            model.addAttribute("username", session.getAttribute(SignInFailure.TYPED));
            session.removeAttribute(SignInFailure.TYPED);
        }
        return "sign-in/new";
    }

    @GetMapping("/language")
    @OpenDoor("the sign-in page can be read in each language")
    String language(@RequestParam String lang, HttpServletRequest request, HttpServletResponse response) {
        locales.setLocale(request, response, Locales.nearest(lang));
        return "redirect:/sign-in";
    }
}
