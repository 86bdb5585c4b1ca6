package app.jobbag.clients;

import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agency's clients: begun, changed, archived, restored. */
@Service
@Transactional
public class ClientRegister {
    private final Clients clients;
    private final ClientQueries queries;
    private final AccessPolicy policy;
    private final Memory memory;

    /** What remembers, and what is under way elsewhere. */
    @Component("clientMemory")
    record Memory(Trail trail, Clock clock, ObjectProvider<OpenBusiness> business) {}

    ClientRegister(Clients clients, ClientQueries queries, AccessPolicy policy, Memory memory) {
        this.clients = clients;
        this.queries = queries;
        this.policy = policy;
        this.memory = memory;
    }

    /**
     * Whoever begins a client leads its team, or a manager puts it together later.
     *
     * @throws Refused when the code is taken, by whichever client
     */
    public ClientId begin(SignedIn who, ClientDraft draft) {
        refuseTakenCode(draft.code(), null);
        Client client = new Client(draft, memory.clock().instant());
        queries.admit(client.id());
        clients.saveAndFlush(client);
        if (!policy.permits(who, Action.CLIENT_TEAM, client.details())) {
            queries.putOnTeam(
                    client.id(), who.id(), Duty.LEAD_AE, memory.clock().instant());
        }
        note(client, "begun", Changes.none());
        return client.id();
    }

    public void change(SignedIn who, ClientId id, int version, ClientDraft draft) {
        Client client = load(who, Action.CLIENT_EDIT, id);
        ClientDetails before = client.details();
        refuseTakenCode(draft.code(), id);
        client.change(draft, version);
        note(client, "changed", Changes.between(before, client.details()));
    }

    public void changeBilling(SignedIn who, ClientId id, int version, ClientDraft.Billing billing) {
        Client client = load(who, Action.CLIENT_BILLING, id);
        ClientDetails before = client.details();
        client.changeBilling(billing, version);
        note(client, "changed", Changes.between(before, client.details()));
    }

    /** @throws Refused while work, money or signatures are open: what nobody sees in a list any more, nobody chases */
    public void archive(SignedIn who, ClientId id, int version) {
        Client client = load(who, Action.CLIENT_EDIT, id);
        memory.business().stream()
                .flatMap(each -> each.of(id).stream())
                .findFirst()
                .ifPresent(fact -> {
                    throw fact;
                });
        client.archive(version);
        note(client, "archived", Changes.none());
    }

    public void restore(SignedIn who, ClientId id) {
        Client client = load(who, Action.CLIENT_EDIT, id);
        client.restore();
        note(client, "restored", Changes.none());
    }

    /** For the modules above: what is in scope is found, without asking for rights of its own. */
    @Transactional(readOnly = true)
    public ClientDetails details(ClientId id) {
        return clients.findById(id.value()).orElseThrow(NotFound::new).details();
    }

    @Transactional(readOnly = true)
    public ClientDetails show(SignedIn who, ClientId id) {
        return load(who, Action.CLIENT_SEE, id).details();
    }

    /** By whichever client, also one that the viewer does not see. */
    @Transactional(readOnly = true)
    public boolean isCodeTaken(String code) {
        return queries.codeTaken(code, null);
    }

    private Client load(SignedIn who, Action action, ClientId id) {
        Client client = clients.findById(id.value()).orElseThrow(NotFound::new);
        policy.require(who, action, client.details());
        return client;
    }

    private void refuseTakenCode(String code, @Nullable ClientId own) {
        if (queries.codeTaken(code, own)) {
            throw new Refused("clients.codeTaken", code).at("code");
        }
    }

    private void note(Client client, String verb, Changes changes) {
        memory.trail()
                .note(TrailNote.of("client", client.id().value(), client.id().value(), verb)
                        .changing(changes));
    }
}
