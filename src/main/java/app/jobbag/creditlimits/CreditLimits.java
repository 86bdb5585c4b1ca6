package app.jobbag.creditlimits;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The credit limits of clients, and what each uses of its own (FIN-5). */
@Service
@Transactional
public class CreditLimits {
    private final Kept kept;
    private final CreditWatch watch;
    private final ClientRegister clients;
    private final AccessPolicy policy;
    private final Trail trail;

    /** Limits, and who may go above them. */
    @Component
    record Kept(CreditBook book, CreditReleases releases) {}

    CreditLimits(Kept kept, CreditWatch watch, ClientRegister clients, AccessPolicy policy, Trail trail) {
        this.kept = kept;
        this.watch = watch;
        this.clients = clients;
        this.policy = policy;
        this.trail = trail;
    }

    /**
     * In the client's currency.
     *
     * @param limit null where it has none
     * @param seen the version it was written from; 0 where there was none yet
     */
    public void set(SignedIn who, ClientId client, int seen, @Nullable Money limit, String note) {
        policy.require(who, Action.CREDIT_DECIDE, Guarded.client(client.value()));
        kept.book().lock(client);
        CreditRow before = kept.book().of(client).get().orElse(null);
        Stale.check(seen, before == null ? 0 : before.version());
        if (limit != null && limit.isNegative()) {
            throw new Refused("creditlimits.refused.negative").at("amount");
        }
        ClientDetails details = clients.details(client);
        UUID history = kept.book().set(client, limit, details.currency(), note.strip());
        Changes changes = Changes.none()
                .with("limit", before == null ? null : before.limit(), limit)
                .with("note", before == null ? "" : before.note(), note.strip());
        trail.note(TrailNote.of("creditLimit", history, client.value(), limit == null ? "removed" : "set")
                .changing(changes));
        watch.look(client);
    }

    /** Empty where the client never had one. */
    @Transactional(readOnly = true)
    public Later<Optional<CreditAccount>> of(SignedIn who, ClientId client) {
        policy.require(who, Action.INVOICE_SEE, Guarded.client(client.value()));
        return kept.book().of(client).map(found -> found.map(CreditRow::account));
    }

    /** What of its credit the client uses, or would use if it had a limit; in its own currency. */
    @Transactional(readOnly = true)
    public Later<Money> used(SignedIn who, ClientId client) {
        policy.require(who, Action.INVOICE_SEE, Guarded.client(client.value()));
        return kept.book().used(client);
    }

    /** Of all clients that the viewer sees and that have one, by name. */
    @Transactional(readOnly = true)
    public Later<List<CreditAccount>> all() {
        return kept.book()
                .all()
                .map(rows -> rows.stream().map(CreditRow::account).toList());
    }

    /** The newest first; the caller has asked whether the person may see the client's money. */
    @Transactional(readOnly = true)
    public Later<List<CreditRelease>> releases(ClientId client) {
        return kept.releases().of(client);
    }

    /** Submitted orders that can't be issued before somebody releases them. */
    @Transactional(readOnly = true)
    public Later<List<WaitingOrder>> waiting() {
        return kept.releases().waiting();
    }
}
