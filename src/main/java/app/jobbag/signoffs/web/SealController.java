package app.jobbag.signoffs.web;

import app.jobbag.signoffs.seal.SealCertificate;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells whom documents are sealed by, for those who look after the house. */
@Controller
class SealController {
    private final SealCertificate certificate;

    SealController(SealCertificate certificate) {
        this.certificate = certificate;
    }

    @GetMapping("/seal")
    @Requires(Action.TRAIL_VERIFY)
    String show(Model model) {
        model.addAttribute("seal", certificate);
        return "seal/show";
    }
}
