package app.jobbag.proposals.web;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ProjectId;
import app.jobbag.clients.guard.GuardPassForm;
import app.jobbag.proposals.ProposalDetails;
import app.jobbag.proposals.ProposalId;
import app.jobbag.proposals.ProposalVerb;
import app.jobbag.proposals.Proposing;
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

/** Proposals: the pipeline, new, show, what they are about, and how they are presented. */
@Controller
class ProposalsController {
    private static final String EDIT = "proposals/edit";

    private final Proposing proposing;
    private final ProposalPage page;
    private final ProposalFormPage forms;
    private final Lists lists;

    ProposalsController(Proposing proposing, ProposalPage page, ProposalFormPage forms, Lists lists) {
        this.proposing = proposing;
        this.page = page;
        this.forms = forms;
        this.lists = lists;
    }

    @GetMapping("/proposals")
    @Requires(Action.PROPOSAL_SEE)
    String index(ListRequest request, @RequestParam @Nullable String client, Model model) {
        model.addAttribute("client", client);
        model.addAttribute("list", lists.page(ProposalList.ALL, request));
        model.addAttribute("listTotals", lists.totals(ProposalList.ALL, request, "value"));
        return "proposals/index";
    }

    @GetMapping("/proposals.csv")
    @Requires(Action.PROPOSAL_SEE)
    void export(ListRequest request, HttpServletResponse response) throws IOException {
        lists.export(ProposalList.ALL, request, response);
    }

    /** First whose it is, then what it is about. */
    @GetMapping("/proposals/new")
    @Requires(Action.PROPOSAL_WRITE)
    String newForm(
            SignedIn who,
            @RequestParam @Nullable ClientId client,
            @RequestParam @Nullable ProjectId project,
            Model model) {
        return forms.begin(who, client, project, model);
    }

    @PostMapping("/clients/{client}/proposals")
    @Requires(Action.PROPOSAL_WRITE)
    String create(
            SignedIn who,
            @PathVariable ClientId client,
            @Valid @ModelAttribute("form") ProposalForm form,
            BindingResult errors,
            Post post,
            Model model) {
        ClientDetails details = forms.begin(who, client, model);
        return post.form("proposals/new", errors)
                .saving(() -> proposing.begin(who, client, form.draft(details.currency())))
                .to(ProposalsController::home, "proposals.new.done");
    }

    @GetMapping("/proposals/{id}")
    @Requires(Action.PROPOSAL_SEE)
    String show(SignedIn who, @PathVariable ProposalId id, Model model) {
        page.show(who, id, model);
        model.addAttribute("guardPass", new GuardPassForm());
        return "proposals/show";
    }

    /** One that has ended is read, not written. */
    @GetMapping("/proposals/{id}/edit")
    @Requires(Action.PROPOSAL_WRITE)
    String edit(SignedIn who, @PathVariable ProposalId id, Model model) {
        ProposalDetails proposal = forms.edit(who, id, model);
        model.addAttribute("form", ProposalForm.of(proposal));
        return proposal.state().allows(ProposalVerb.WRITE) ? EDIT : "redirect:" + home(id);
    }

    @PostMapping("/proposals/{id}")
    @Requires(Action.PROPOSAL_WRITE)
    String update(
            SignedIn who,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") ProposalForm form,
            BindingResult errors,
            Post post,
            Model model) {
        ProposalDetails proposal = forms.edit(who, id, model);
        return post.form(EDIT, errors)
                .saving(() -> proposing.change(who, id, form.getVersion(), form.draft(proposal.currency())))
                .orConflict(() -> ProposalForm.of(forms.edit(who, id, new ExtendedModelMap())))
                .to(home(id), "proposals.edit.done");
    }

    /** Section by section on a full screen; without scripts one page. */
    @GetMapping("/proposals/{id}/presentation")
    @Requires(Action.PROPOSAL_SEE)
    String present(SignedIn who, @PathVariable ProposalId id, Model model) {
        page.present(who, id, model);
        return "proposals/presentation";
    }

    static String home(ProposalId id) {
        return "/proposals/" + id.value();
    }
}
