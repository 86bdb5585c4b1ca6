package app.jobbag.contactreports.web;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.guard.GuardPassForm;
import app.jobbag.contactreports.InstructionDetails;
import app.jobbag.contactreports.InstructionId;
import app.jobbag.contactreports.InstructionTaking;
import app.jobbag.kernel.NotFound;
import app.jobbag.meetings.MeetingId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.ui.lists.ListRequest;
import app.jobbag.ui.lists.Lists;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
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

/** Instructions: the inbox, taken down, shown, put differently. */
@Controller
class InstructionsController {
    private final InstructionTaking taking;
    private final InstructionPage page;
    private final Lists lists;

    InstructionsController(InstructionTaking taking, InstructionPage page, Lists lists) {
        this.taking = taking;
        this.page = page;
        this.lists = lists;
    }

    @GetMapping("/instructions")
    @Requires(Action.MEETING_SEE)
    String index(ListRequest request, Model model) {
        model.addAttribute("list", lists.page(InstructionList.LIST, request));
        model.addAttribute("client", request.parameters().get("client"));
        return "instructions/index";
    }

    @GetMapping("/instructions.csv")
    @Requires(Action.MEETING_SEE)
    void export(ListRequest request, HttpServletResponse response) throws IOException {
        lists.export(InstructionList.LIST, request, response);
    }

    /** First for which client; who can have asked for it depends on that. */
    @GetMapping("/instructions/new")
    @Requires(Action.MEETING_WRITE)
    String newForm(
            SignedIn who,
            @RequestParam(required = false) @Nullable ClientId client,
            @RequestParam(required = false) @Nullable MeetingId meeting,
            Model model) {
        if (client == null) {
            page.choose(model);
            return "instructions/choose";
        }
        page.fill(who, client, model);
        model.addAttribute("form", InstructionForm.blank(client, meeting, page.now(), who.zone()));
        return "instructions/new";
    }

    @PostMapping("/instructions")
    @Requires(Action.MEETING_WRITE)
    String create(
            SignedIn who,
            @Valid @ModelAttribute("form") InstructionForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.fill(who, form.clientOrNone(), model);
        return post.form("instructions/new", errors)
                .saving(() -> taking.take(who, form.draft(who.zone())))
                .to(InstructionsController::home, "instructions.take.done");
    }

    @GetMapping("/instructions/{id}")
    @Requires(Action.MEETING_SEE)
    String show(SignedIn who, @PathVariable InstructionId id, Model model) {
        page.show(who, id, model);
        model.addAttribute("form", ItemForm.of(who.id()));
        model.addAttribute("guardPass", new GuardPassForm());
        return "instructions/show";
    }

    @GetMapping("/instructions/{id}/edit")
    @Requires(Action.MEETING_WRITE)
    String edit(SignedIn who, @PathVariable InstructionId id, Model model) {
        page.edit(who, id, model);
        return model.getAttribute("instruction") instanceof InstructionDetails found
                        && found.state().isWritable()
                ? "instructions/edit"
                : "redirect:" + home(id);
    }

    @PostMapping("/instructions/{id}")
    @Requires(Action.MEETING_WRITE)
    String update(
            SignedIn who,
            @PathVariable InstructionId id,
            @Valid @ModelAttribute("form") InstructionForm form,
            BindingResult errors,
            Post post,
            Model model) {
        if (!page.about(who, id, model).client().equals(form.clientOrNone())) {
            throw new NotFound();
        }
        return post.form("instructions/edit", errors)
                .saving(() -> taking.write(who, id, form.getVersion(), form.draft(who.zone())))
                .orConflict(() -> page.edit(who, id, new ExtendedModelMap()))
                .to(home(id), "instructions.write.done");
    }

    static String home(InstructionId id) {
        return "/instructions/" + id.value();
    }
}
