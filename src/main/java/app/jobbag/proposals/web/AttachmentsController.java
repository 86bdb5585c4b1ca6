package app.jobbag.proposals.web;

import app.jobbag.files.FileId;
import app.jobbag.files.FileReception;
import app.jobbag.files.Handed;
import app.jobbag.proposals.Attaching;
import app.jobbag.proposals.ProposalId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Files of a proposal: attached, and taken out again. */
@Controller
class AttachmentsController {
    private static final String FORM = "proposals/files";

    private final Attaching attaching;
    private final ProposalPage page;
    private final FileReception reception;

    AttachmentsController(Attaching attaching, ProposalPage page, FileReception reception) {
        this.attaching = attaching;
        this.page = page;
        this.reception = reception;
    }

    @GetMapping("/proposals/{id}/files/new")
    @Requires(Action.PROPOSAL_WRITE)
    String newForm(SignedIn who, @PathVariable ProposalId id, Model model) {
        model.addAttribute(
                "form",
                AttachmentsForm.at(
                        page.require(who, Action.PROPOSAL_WRITE, id, model).version()));
        return FORM;
    }

    @PostMapping("/proposals/{id}/files")
    @Requires(Action.PROPOSAL_WRITE)
    String create(
            SignedIn who,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") AttachmentsForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.require(who, Action.PROPOSAL_WRITE, id, model);
        Handed handed = form.receive(reception, errors);
        return post.form(FORM, errors)
                .saving(() -> attaching.attach(who, id, form.getVersion(), handed.fit(), form.isShared()))
                .to(home(id), "proposals.files.done");
    }

    @PostMapping("/proposals/{id}/file-removal")
    @Requires(Action.PROPOSAL_WRITE)
    String remove(
            SignedIn who,
            @PathVariable ProposalId id,
            @RequestParam FileId file,
            @RequestParam int version,
            Post post) {
        return post.action()
                .doing(() -> attaching.detach(who, id, version, file))
                .to(home(id), "proposals.files.removed");
    }

    private static String home(ProposalId id) {
        return ProposalsController.home(id) + "#files";
    }
}
