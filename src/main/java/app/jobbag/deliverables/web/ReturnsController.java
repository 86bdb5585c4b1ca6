package app.jobbag.deliverables.web;

import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.VersionRound;
import app.jobbag.deliverables.proofs.SendingBack;
import app.jobbag.signoffs.Device;
import app.jobbag.signoffs.Refusal;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Capacities;
import app.jobbag.ui.Option;
import app.jobbag.ui.Post;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A signer sends the version back to an earlier step with what is wrong; the open marks go along. */
@Controller
class ReturnsController {
    private static final String VIEW = "deliverables/return";

    private final SendingBack sendingBack;
    private final DeliverablePage page;
    private final Said said;

    /** Steps in words. */
    @Component("returnsSaid")
    record Said(Capacities capacities, MessageSource texts) {}

    ReturnsController(SendingBack sendingBack, DeliverablePage page, Said said) {
        this.sendingBack = sendingBack;
        this.page = page;
        this.said = said;
    }

    @GetMapping("/deliverables/{id}/return/new")
    @Requires(Action.DELIVERABLE_STEP)
    String newForm(SignedIn who, @PathVariable DeliverableId id, Model model) {
        VersionRound round = show(who, id, model);
        model.addAttribute("form", ReturnForm.of(round.request().version()));
        return VIEW;
    }

    @PostMapping("/deliverables/{id}/return")
    @Requires(Action.DELIVERABLE_STEP)
    String create(
            SignedIn who,
            @PathVariable DeliverableId id,
            @Valid @ModelAttribute("form") ReturnForm form,
            BindingResult errors,
            Post post,
            HttpServletRequest request,
            Model model) {
        show(who, id, model);
        Device device = Device.of(request.getRemoteAddr(), request.getHeader("User-Agent"));
        return post.form(VIEW, errors)
                .saving(() -> sendingBack.sendBack(
                        who,
                        id,
                        Objects.requireNonNull(form.getTo()),
                        new Refusal(form.getVersion(), form.getReason(), device)))
                .to("/deliverables/" + id.value(), "deliverables.return.done");
    }

    private VersionRound show(SignedIn who, DeliverableId id, Model model) {
        VersionRound round = page.requireTurn(who, id, model);
        List<Option> steps = SendingBack.before(round.version(), round.request()).stream()
                .map(step -> new Option(String.valueOf(step.position()), words(step)))
                .toList();
        model.addAttribute("steps", steps);
        return round;
    }

    private String words(SendingBack.Step step) {
        String name = step.name();
        return name == null
                ? said.texts()
                        .getMessage(
                                "deliverables.return.maker",
                                new Object[] {step.personName()},
                                LocaleContextHolder.getLocale())
                : said.capacities().said(name) + " (" + step.personName() + ")";
    }
}
