package app.jobbag.proposals.web;

import app.jobbag.clients.ClientChoice;
import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientQueries;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.ProjectId;
import app.jobbag.clients.Projects;
import app.jobbag.platform.reading.Later;
import app.jobbag.proposals.ProposalDetails;
import app.jobbag.proposals.ProposalId;
import app.jobbag.proposals.ProposalQueries;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What the forms of a proposal offer: the client's projects, people, presentations, estimates and schedules. */
@Component
class ProposalFormPage {
    private final Of of;
    private final ProposalQueries queries;
    private final Options options;
    private final AccessPolicy policy;
    private final ProposalPage page;

    /** The client. */
    @Component("proposalFormOf")
    record Of(ClientQueries choices, ClientRegister clients, Projects projects) {}

    ProposalFormPage(Of of, ProposalQueries queries, Options options, AccessPolicy policy, ProposalPage page) {
        this.of = of;
        this.queries = queries;
        this.options = options;
        this.policy = policy;
        this.page = page;
    }

    /** First whose it is, then what it is about: the view that comes next. */
    @Transactional(readOnly = true)
    public String begin(SignedIn who, @Nullable ClientId client, @Nullable ProjectId project, Model model) {
        if (client == null) {
            model.addAttribute(
                    "clients",
                    Options.from(
                            of.choices().choices(), each -> each.id().value().toString(), ClientChoice::name));
            return "proposals/choose";
        }
        ClientDetails details = begin(who, client, model);
        model.addAttribute("form", ProposalForm.of(details, project));
        return "proposals/new";
    }

    @Transactional(readOnly = true)
    public ClientDetails begin(SignedIn who, ClientId id, Model model) {
        ClientDetails client = of.clients().details(id);
        policy.require(who, Action.PROPOSAL_WRITE, client);
        model.addAttribute("client", client);
        model.addAttribute("currency", client.currency().getCurrencyCode());
        fill(id, model);
        return client;
    }

    @Transactional(readOnly = true)
    public ProposalDetails edit(SignedIn who, ProposalId id, Model model) {
        ProposalDetails proposal = page.require(who, Action.PROPOSAL_WRITE, id, model);
        model.addAttribute("currency", proposal.currency().getCurrencyCode());
        fill(proposal.client(), model);
        return proposal;
    }

    private void fill(ClientId client, Model model) {
        Later<List<ProposalQueries.Reader>> readers = queries.readers(client);
        Later<List<ProposalQueries.Tie>> meetings = queries.meetings(client);
        Later<List<ProposalQueries.Tie>> estimates = queries.estimates(client);
        Later<List<ProposalQueries.Tie>> schedules = queries.schedules(client);
        model.addAttribute(
                "projects",
                Options.from(
                        of.projects().later(client).get(),
                        each -> each.id().value().toString(),
                        each -> each.code() + " " + each.name()));
        model.addAttribute(
                "readers", Options.from(readers.get(), each -> each.id().toString(), ProposalQueries.Reader::name));
        ties("meetings", meetings, model);
        ties("estimates", estimates, model);
        ties("schedules", schedules, model);
        model.addAttribute("languages", options.languages());
    }

    private static void ties(String name, Later<List<ProposalQueries.Tie>> found, Model model) {
        model.addAttribute(name, Options.from(found.get(), each -> each.id().toString(), ProposalQueries.Tie::name));
    }
}
