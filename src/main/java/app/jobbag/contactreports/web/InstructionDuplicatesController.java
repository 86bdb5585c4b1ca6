package app.jobbag.contactreports.web;

import app.jobbag.contactreports.InstructionDuplicates;
import app.jobbag.contactreports.InstructionId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An instruction is the same as something the client asked for before, or is not after all. */
@Controller
class InstructionDuplicatesController {
    private final InstructionDuplicates duplicates;
    private final InstructionPage page;

    InstructionDuplicatesController(InstructionDuplicates duplicates, InstructionPage page) {
        this.duplicates = duplicates;
        this.page = page;
    }

    @GetMapping("/instructions/{id}/duplicate/new")
    @Requires(Action.MEETING_WRITE)
    String newForm(
            SignedIn who,
            @PathVariable InstructionId id,
            @RequestParam(required = false, defaultValue = "") String same,
            Model model) {
        DuplicateForm form = DuplicateForm.of(page.duplicate(who, id, model).version());
        form.setSame(same);
        model.addAttribute("form", form);
        return "instructions/duplicate";
    }

    @PostMapping("/instructions/{id}/duplicate")
    @Requires(Action.MEETING_WRITE)
    String create(
            SignedIn who,
            @PathVariable InstructionId id,
            @Valid @ModelAttribute("form") DuplicateForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.duplicate(who, id, model);
        return post.form("instructions/duplicate", errors)
                .saving(() -> duplicates.link(who, id, form.getVersion(), form.called()))
                .orConflict(() -> DuplicateForm.of(
                        page.duplicate(who, id, new ExtendedModelMap()).version()))
                .to(InstructionsController.home(id), "instructions.duplicate.done");
    }

    @PostMapping("/instructions/{id}/separation")
    @Requires(Action.MEETING_WRITE)
    String separate(SignedIn who, @PathVariable InstructionId id, @RequestParam int version, Post post) {
        return post.action()
                .doing(() -> duplicates.separate(who, id, version))
                .to(InstructionsController.home(id), "instructions.separate.done");
    }
}
