package app.jobbag.estimates.web;

import app.jobbag.clients.ClientChoice;
import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientQueries;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.ProjectId;
import app.jobbag.clients.Projects;
import app.jobbag.estimates.EstimateDetails;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.EstimateQueries;
import app.jobbag.estimates.EstimateQueries.SignerChoice;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.ui.Options;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What the forms of an estimate offer: the client's projects, who signs. */
@Component
class EstimateFormPage {
    private final Of of;
    private final EstimateQueries queries;
    private final Options options;
    private final AccessPolicy policy;
    private final EstimatePage page;

    /** The client, and the agency's day. */
    @Component("estimateFormOf")
    record Of(ClientQueries choices, ClientRegister clients, Projects projects, AgencyBook agency) {}

    EstimateFormPage(Of of, EstimateQueries queries, Options options, AccessPolicy policy, EstimatePage page) {
        this.of = of;
        this.queries = queries;
        this.options = options;
        this.policy = policy;
        this.page = page;
    }

    LocalDate today() {
        return of.agency().today();
    }

    /** First whose it is, then what it is about: the view that comes next. */
    @Transactional(readOnly = true)
    public String begin(SignedIn who, @Nullable ClientId client, @Nullable ProjectId project, Model model) {
        if (client == null) {
            model.addAttribute(
                    "clients",
                    Options.from(
                            of.choices().choices(), each -> each.id().value().toString(), ClientChoice::name));
            return "estimates/choose";
        }
        of.agency().later(); // to be read with the rest
        ClientDetails details = begin(who, client, model);
        model.addAttribute("form", EstimateForm.of(details, project, of.agency().today()));
        return "estimates/new";
    }

    @Transactional(readOnly = true)
    public ClientDetails begin(SignedIn who, ClientId id, Model model) {
        ClientDetails client = of.clients().details(id);
        policy.require(who, Action.ESTIMATE_WRITE, client);
        model.addAttribute("client", client);
        fill(id, model);
        return client;
    }

    @Transactional(readOnly = true)
    public EstimateDetails edit(SignedIn who, EstimateId id, Model model) {
        EstimateDetails estimate =
                page.require(who, Action.ESTIMATE_WRITE, id, model).estimate();
        fill(estimate.client(), model);
        return estimate;
    }

    private void fill(ClientId client, Model model) {
        Later<List<SignerChoice>> signers = queries.signers(client);
        model.addAttribute(
                "projects",
                Options.from(
                        of.projects().later(client).get(),
                        each -> each.id().value().toString(),
                        each -> each.code() + " " + each.name()));
        model.addAttribute(
                "signers", Options.from(signers.get(), each -> each.id().toString(), SignerChoice::name));
        model.addAttribute("languages", options.languages());
    }
}
