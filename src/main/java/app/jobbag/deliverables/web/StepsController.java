package app.jobbag.deliverables.web;

import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.Routing;
import app.jobbag.deliverables.VersionRound;
import app.jobbag.signoffs.Consent;
import app.jobbag.signoffs.ConsentWording;
import app.jobbag.signoffs.Device;
import app.jobbag.signoffs.SignForm;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A person's own step: sign the version. */
@Controller
class StepsController {
    private final Routing routing;
    private final DeliverablePage page;
    private final ConsentWording wording;

    StepsController(Routing routing, DeliverablePage page, ConsentWording wording) {
        this.routing = routing;
        this.page = page;
        this.wording = wording;
    }

    @GetMapping("/deliverables/{id}/signature/new")
    @Requires(Action.DELIVERABLE_STEP)
    String newSignature(SignedIn who, @PathVariable DeliverableId id, Model model) {
        VersionRound round = page.requireSigner(who, id, model);
        SignForm form = new SignForm();
        form.setVersion(round.request().version());
        form.setTypedName(who.name());
        model.addAttribute("form", form);
        model.addAttribute("consent", consent(who, round));
        return "deliverables/sign";
    }

    @PostMapping("/deliverables/{id}/signature")
    @Requires(Action.DELIVERABLE_STEP)
    String sign(
            SignedIn who,
            @PathVariable DeliverableId id,
            @Valid @ModelAttribute("form") SignForm form,
            BindingResult errors,
            Post post,
            HttpServletRequest request,
            Model model) {
        VersionRound round = page.requireSigner(who, id, model);
        Consent consent = consent(who, round);
        model.addAttribute("consent", consent);
        form.check(errors);
        return post.form("deliverables/sign", errors)
                .saving(() -> routing.sign(who, id, form.statement(consent, device(request))))
                .to(home(id), "deliverables.sign.done");
    }

    private Consent consent(SignedIn who, VersionRound round) {
        return wording.about(round.request(), who.locale());
    }

    private static Device device(HttpServletRequest request) {
        return Device.of(request.getRemoteAddr(), request.getHeader("User-Agent"));
    }

    private static String home(DeliverableId id) {
        return "/deliverables/" + id.value();
    }
}
