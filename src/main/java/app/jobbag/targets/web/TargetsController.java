package app.jobbag.targets.web;

import app.jobbag.clients.ClientId;
import app.jobbag.staff.Action;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.targets.Measure;
import app.jobbag.targets.TargetOwner;
import app.jobbag.targets.TargetQuestion;
import app.jobbag.targets.TargetYear;
import app.jobbag.targets.Targeting;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A year's targets of a person or a client, as a manager types them. */
@Controller
class TargetsController {
    private static final String FORM = "targets/edit";

    private final Targeting targeting;
    private final TargetPage page;

    TargetsController(Targeting targeting, TargetPage page) {
        this.targeting = targeting;
        this.page = page;
    }

    @GetMapping("/people/{person}/targets/edit")
    @Requires(Action.TARGET_SET)
    String edit(
            SignedIn who,
            @PathVariable PersonId person,
            @RequestParam(required = false) @Nullable Integer year,
            Model model) {
        return open(who, TargetOwner.of(person), year, model);
    }

    @PostMapping("/people/{person}/targets")
    @Requires(Action.TARGET_SET)
    String update(
            SignedIn who,
            @PathVariable PersonId person,
            @Valid @ModelAttribute("form") TargetForm form,
            BindingResult errors,
            Post post,
            Model model) {
        TargetOwner owner = TargetOwner.of(person);
        TargetYear now = page.fill(who, owner, form.shown(), model);
        return post.form(FORM, errors)
                .saving(() -> targeting.set(who, form.targets(owner, now.currency())))
                .orConflict(() -> theirs(who, owner, form.shown()))
                .to("/targets?year=" + form.getYear(), "targets.done");
    }

    @GetMapping("/clients/{client}/targets/edit")
    @Requires(Action.TARGET_SET_CLIENT)
    String editOfClient(
            SignedIn who,
            @PathVariable ClientId client,
            @RequestParam(required = false) @Nullable Integer year,
            Model model) {
        return open(who, TargetOwner.of(client), year, model);
    }

    @PostMapping("/clients/{client}/targets")
    @Requires(Action.TARGET_SET_CLIENT)
    String updateOfClient(
            SignedIn who,
            @PathVariable ClientId client,
            @Valid @ModelAttribute("form") TargetForm form,
            BindingResult errors,
            Post post,
            Model model) {
        TargetOwner owner = TargetOwner.of(client);
        TargetYear now = page.fill(who, owner, form.shown(), model);
        return post.form(FORM, errors)
                .saving(() -> targeting.set(who, form.targets(owner, now.currency())))
                .orConflict(() -> theirs(who, owner, form.shown()))
                .to("/targets?year=" + form.getYear(), "targets.done");
    }

    private String open(SignedIn who, TargetOwner owner, @Nullable Integer year, Model model) {
        Integer asked = new TargetQuestion(year, Measure.WON, "").year();
        model.addAttribute("form", TargetForm.of(page.fill(who, owner, asked, model)));
        return FORM;
    }

    private TargetForm theirs(SignedIn who, TargetOwner owner, int year) {
        return TargetForm.of(page.fill(who, owner, year, new ExtendedModelMap()));
    }
}
