package app.jobbag.clients;

import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The facts of each client's brand, written once on the client and taken over by briefs. */
@Service
@Transactional
public class BrandBooks {
    private final ClientRegister clients;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Store store;

    /** Where they are kept. */
    @Component("brandBookStore")
    record Store(JdbcClient jdbc, Reads reads, JsonMapper json) {}

    BrandBooks(ClientRegister clients, AccessPolicy policy, Trail trail, Store store) {
        this.clients = clients;
        this.policy = policy;
        this.trail = trail;
        this.store = store;
    }

    /** For a page that reads it with the rest. The caller has asked whether the person may see the client. */
    public Later<BrandBook> of(ClientId client) {
        Query query = Query.of("""
                select jsonb_build_object('version', b.version, 'facts', b.facts) from brand_book b
                where b.client_id = ?""", client.value());
        return store.reads().object(BrandBook.class, query).map(found -> found.orElse(BrandBook.EMPTY));
    }

    @Transactional(readOnly = true)
    public BrandBook book(ClientId client) {
        return of(client).get();
    }

    /**
     * Puts the whole book anew.
     *
     * @param seen the version it was written from
     */
    public void write(SignedIn who, ClientId client, int seen, List<BrandFact> facts) {
        policy.require(who, Action.CLIENT_EDIT, clients.details(client));
        if (facts.size() > BrandBook.MOST) {
            throw new Refused("clients.facts.tooMany");
        }
        BrandBook before = of(client).get();
        int written = store.jdbc()
                .sql("""
                insert into brand_book as b (client_id, version, facts) values (:client, 1, :facts::jsonb)
                on conflict (client_id) do update set version = b.version + 1, facts = excluded.facts
                where b.version = :seen""")
                .param("client", client.value())
                .param("seen", seen)
                .param("facts", store.json().writeValueAsString(facts))
                .update();
        if (written == 0 || before.version() != seen) {
            throw new Stale();
        }
        trail.note(TrailNote.of("client", client.value(), client.value(), "brandFacts")
                .changing(Changes.none().with("brandFacts", said(before.facts()), said(facts))));
    }

    private static String said(List<BrandFact> facts) {
        return facts.stream().map(fact -> fact.title() + ": " + fact.text()).collect(Collectors.joining("\n"));
    }
}
