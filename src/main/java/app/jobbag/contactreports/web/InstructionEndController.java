package app.jobbag.contactreports.web;

import app.jobbag.clients.guard.GuardPassForm;
import app.jobbag.contactreports.InstructionDetails;
import app.jobbag.contactreports.InstructionGuard;
import app.jobbag.contactreports.InstructionId;
import app.jobbag.contactreports.InstructionQueries;
import app.jobbag.contactreports.Instructions;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What becomes of an instruction: confirmed by the client, turned into an action item, declined. */
@Controller
class InstructionEndController {
    private final Instructions instructions;
    private final InstructionQueries queries;
    private final InstructionGuard guard;
    private final InstructionPage page;

    InstructionEndController(
            Instructions instructions, InstructionQueries queries, InstructionGuard guard, InstructionPage page) {
        this.instructions = instructions;
        this.queries = queries;
        this.guard = guard;
        this.page = page;
    }

    @PostMapping("/instructions/{id}/confirmation")
    @Requires(Action.MEETING_WRITE)
    String ask(SignedIn who, @PathVariable InstructionId id, @RequestParam int version, Post post) {
        return post.action()
                .doing(() -> instructions.ask(who, id, version))
                .to(InstructionsController.home(id), "instructions.ask.done");
    }

    @PostMapping("/instructions/{id}/reminder")
    @Requires(Action.MEETING_WRITE)
    String remind(SignedIn who, @PathVariable InstructionId id, Post post) {
        return post.action()
                .doing(() -> instructions.remind(who, id))
                .to(InstructionsController.home(id), "instructions.remind.done");
    }

    @PostMapping("/instructions/{id}/action-item")
    @Requires(Action.MEETING_WRITE)
    String turnIntoItem(
            SignedIn who,
            @PathVariable InstructionId id,
            @Valid @ModelAttribute("form") ItemForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, id, model);
        model.addAttribute("guardPass", new GuardPassForm());
        return post.form("instructions/show", errors)
                .saving(() -> instructions.turnIntoItem(
                        who, id, Objects.requireNonNull(form.getOwner()), Objects.requireNonNull(form.getDue())))
                .to(InstructionsController.home(id), "instructions.item.done");
    }

    @GetMapping("/instructions/{id}/declining/new")
    @Requires(Action.MEETING_WRITE)
    String newDeclining(SignedIn who, @PathVariable InstructionId id, Model model) {
        InstructionDetails instruction = queries.open(who, id);
        model.addAttribute("instruction", instruction);
        model.addAttribute("form", DeclineForm.of(instruction.version()));
        return "instructions/decline";
    }

    @PostMapping("/instructions/{id}/declining")
    @Requires(Action.MEETING_WRITE)
    String decline(
            SignedIn who,
            @PathVariable InstructionId id,
            @Valid @ModelAttribute("form") DeclineForm form,
            BindingResult errors,
            Post post,
            Model model) {
        model.addAttribute("instruction", queries.open(who, id));
        return post.form("instructions/decline", errors)
                .saving(() -> instructions.decline(who, id, form.getVersion(), form.getReason(), form.isTell()))
                .orConflict(() -> DeclineForm.of(queries.open(who, id).version()))
                .to(InstructionsController.home(id), "instructions.decline.done");
    }

    @PostMapping("/instructions/{id}/guard-pass")
    @Requires(Action.GUARD_PASS)
    String pass(
            SignedIn who,
            @PathVariable InstructionId id,
            @Valid @ModelAttribute("guardPass") GuardPassForm guardPass,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(who, id, model);
        model.addAttribute("form", ItemForm.of(who.id()));
        return post.form("instructions/show", errors)
                .saving(() -> guard.pass(who, id, guardPass.getReason()))
                .to(InstructionsController.home(id), "clients.guard.pass.done");
    }
}
