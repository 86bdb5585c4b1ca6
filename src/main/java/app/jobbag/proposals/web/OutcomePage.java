package app.jobbag.proposals.web;

import app.jobbag.kernel.NotFound;
import app.jobbag.proposals.Cause;
import app.jobbag.proposals.ConversionPlan;
import app.jobbag.proposals.Converting;
import app.jobbag.proposals.ProposalDetails;
import app.jobbag.proposals.ProposalId;
import app.jobbag.proposals.ProposalVerb;
import app.jobbag.proposals.Reached;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.ui.Options;
import app.jobbag.workorders.BriefTemplate;
import app.jobbag.workorders.BriefTemplates;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What the pages of an outcome need: its review, and what a won proposal becomes. */
@Component
class OutcomePage {
    private final ProposalPage page;
    private final Converting converting;
    private final Options options;
    private final Offered offered;

    /** The briefs on offer, and the agency's day. */
    @Component("outcomeOffered")
    record Offered(BriefTemplates briefs, AgencyBook agency, MessageSource texts) {}

    OutcomePage(ProposalPage page, Converting converting, Options options, Offered offered) {
        this.page = page;
        this.converting = converting;
        this.options = options;
        this.offered = offered;
    }

    @Transactional(readOnly = true)
    public ProposalDetails review(SignedIn who, ProposalId id, Model model) {
        ProposalDetails proposal = page.require(who, Action.PROPOSAL_WRITE, id, model);
        model.addAttribute("reached", options.of(Reached.values(), "proposals.reached."));
        model.addAttribute("causes", options.of(Cause.values(), "proposals.cause."));
        return proposal;
    }

    /** @throws NotFound of one that is not won */
    @Transactional(readOnly = true)
    public ConversionForm conversion(SignedIn who, ProposalId id, Model model) {
        ProposalDetails proposal = page.require(who, Action.PROPOSAL_WRITE, id, model);
        if (!proposal.state().allows(ProposalVerb.CONVERT)) {
            throw new NotFound();
        }
        ConversionPlan plan = converting.plan(proposal);
        List<BriefTemplate> briefs = offered.briefs().current();
        Locale reader = LocaleContextHolder.getLocale();
        model.addAttribute("plan", plan);
        model.addAttribute(
                "briefs",
                Options.from(
                        briefs,
                        each -> each.id().value().toString(),
                        each -> each.brief().name().in(reader)));
        return ConversionForm.of(
                        plan,
                        discipline -> briefs.stream()
                                .filter(each -> each.brief().discipline() == discipline)
                                .map(BriefTemplate::id)
                                .findFirst()
                                .orElse(null),
                        discipline -> title(proposal, discipline.name()))
                .at(proposal.version(), offered.agency().today());
    }

    private String title(ProposalDetails proposal, String discipline) {
        String whole = proposal.title() + ": "
                + offered.texts().getMessage("people.discipline." + discipline, null, proposal.language());
        return whole.substring(0, Math.min(200, whole.length()));
    }
}
