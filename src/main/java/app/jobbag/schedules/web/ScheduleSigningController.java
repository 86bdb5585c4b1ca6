package app.jobbag.schedules.web;

import app.jobbag.kernel.NotFound;
import app.jobbag.schedules.ScheduleDetails;
import app.jobbag.schedules.ScheduleId;
import app.jobbag.schedules.ScheduleRequests;
import app.jobbag.signoffs.Consent;
import app.jobbag.signoffs.ConsentWording;
import app.jobbag.signoffs.Device;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SignForm;
import app.jobbag.signoffs.Signing;
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

/** The agency's signature under a version (SCH-2). */
@Controller
class ScheduleSigningController {
    private static final String FORM = "schedules/sign";

    private final ScheduleRequests requests;
    private final SchedulePage page;
    private final Signing signing;
    private final ConsentWording wording;

    ScheduleSigningController(ScheduleRequests requests, SchedulePage page, Signing signing, ConsentWording wording) {
        this.requests = requests;
        this.page = page;
        this.signing = signing;
        this.wording = wording;
    }

    @GetMapping("/schedules/{id}/signature/new")
    @Requires(Action.SCHEDULE_WRITE)
    String newSignature(SignedIn who, @PathVariable ScheduleId id, Model model) {
        RequestDetails request = asked(who, id, model);
        SignForm form = new SignForm();
        form.setVersion(request.version());
        form.setTypedName(who.name());
        model.addAttribute("form", form);
        model.addAttribute("consent", wording.about(request, who.locale()));
        return FORM;
    }

    @PostMapping("/schedules/{id}/signature")
    @Requires(Action.SCHEDULE_WRITE)
    String sign(
            SignedIn who,
            @PathVariable ScheduleId id,
            @Valid @ModelAttribute("form") SignForm form,
            BindingResult errors,
            Post post,
            HttpServletRequest request,
            Model model) {
        Consent consent = wording.about(asked(who, id, model), who.locale());
        model.addAttribute("consent", consent);
        form.check(errors);
        Device device = Device.of(request.getRemoteAddr(), request.getHeader("User-Agent"));
        return post.form(FORM, errors)
                .saving(() -> requests.sign(who, id, form.statement(consent, device)))
                .to(SchedulesController.home(id), "schedules.sign.done");
    }

    private RequestDetails asked(SignedIn who, ScheduleId id, Model model) {
        ScheduleDetails.Asked asked =
                page.require(who, Action.SCHEDULE_WRITE, id, model).schedule().asked();
        if (asked == null) {
            throw new NotFound();
        }
        return signing.details(asked.id());
    }
}
