package app.jobbag.clients.web;

import app.jobbag.clients.ClientAround;
import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientGlance;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientQueries;
import app.jobbag.clients.ClientRegister;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts a client's page together, in one read transaction. */
@Component
class ClientPage {
    /** What the reader may do on the page. */
    public record Rights(boolean edit, boolean billing, boolean team) {}

    private final ClientRegister register;
    private final ClientQueries queries;
    private final AccessPolicy policy;
    private final Trail trail;
    private final ClientGlance glance;

    ClientPage(ClientRegister register, ClientQueries queries, AccessPolicy policy, Trail trail, ClientGlance glance) {
        this.register = register;
        this.queries = queries;
        this.policy = policy;
        this.trail = trail;
        this.glance = glance;
    }

    @Transactional(readOnly = true)
    public void show(SignedIn who, ClientId id, Model model) {
        Later<ClientAround> beside = queries.around(id);
        Later<List<TrailEntry>> history = trail.later("client", id.value());
        ClientDetails client = head(who, id, model);
        model.addAttribute("glance", glance.of(who, client));
        model.addAttribute("around", beside.get());
        model.addAttribute("history", history.get());
    }

    /** What every page under the client shows on top. */
    @Transactional(readOnly = true)
    public ClientDetails head(SignedIn who, ClientId id, Model model) {
        ClientDetails client = register.show(who, id);
        model.addAttribute("client", client);
        model.addAttribute(
                "rights",
                new Rights(
                        policy.permits(who, Action.CLIENT_EDIT, client),
                        policy.permits(who, Action.CLIENT_BILLING, client),
                        policy.permits(who, Action.CLIENT_TEAM, client)));
        return client;
    }

    /** The client, for a page that the person may open only with that right. */
    @Transactional(readOnly = true)
    public ClientDetails require(SignedIn who, Action action, ClientId id) {
        ClientDetails client = register.details(id);
        policy.require(who, action, client);
        return client;
    }
}
