package app.jobbag.proposals.web;

import app.jobbag.kernel.NotFound;
import app.jobbag.proposals.Placeholders;
import app.jobbag.proposals.ProposalDetails;
import app.jobbag.proposals.ProposalId;
import app.jobbag.proposals.ProposalQueries;
import app.jobbag.proposals.SectionKind;
import app.jobbag.proposals.Snippet;
import app.jobbag.proposals.SnippetId;
import app.jobbag.proposals.Snippets;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What the forms of sections offer, of a proposal and of the library. */
@Component
class SectionPage {
    private final ProposalPage page;
    private final ProposalQueries queries;
    private final Snippets library;
    private final Options options;

    SectionPage(ProposalPage page, ProposalQueries queries, Snippets library, Options options) {
        this.page = page;
        this.queries = queries;
        this.library = library;
        this.options = options;
    }

    @Transactional(readOnly = true)
    public ProposalDetails begin(SignedIn who, ProposalId id, Model model) {
        var offered = library.offered();
        ProposalDetails proposal = page.require(who, Action.PROPOSAL_WRITE, id, model);
        model.addAttribute("library", offered.get());
        fill(model);
        return proposal;
    }

    /** The section as it stands, to be edited. */
    @Transactional(readOnly = true)
    public SectionForm edit(SignedIn who, ProposalId id, int number, Model model) {
        var sections = queries.sections(id);
        ProposalDetails proposal = page.require(who, Action.PROPOSAL_WRITE, id, model);
        model.addAttribute("number", number);
        fill(model);
        return sections.get().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .map(each -> SectionForm.of(each, proposal.version()))
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public void library(Model model) {
        model.addAttribute("snippets", library.all().get());
    }

    @Transactional(readOnly = true)
    public Snippet snippet(SnippetId id, Model model) {
        Snippet snippet = library.find(id.value()).get().orElseThrow(NotFound::new);
        model.addAttribute("snippet", snippet);
        fill(model);
        return snippet;
    }

    void fill(Model model) {
        model.addAttribute("kinds", options.of(SectionKind.values(), "proposals.section.kind."));
        model.addAttribute("languages", options.languages());
        model.addAttribute("placeholders", "{" + String.join("}, {", Placeholders.KNOWN) + "}");
    }
}
