package app.jobbag.staff.web;

import app.jobbag.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Every page knows who reads it. */
@ControllerAdvice
class Me {
    @ModelAttribute("me")
    @Nullable
    SignedIn me() {
        return SignedIn.current().orElse(null);
    }
}
