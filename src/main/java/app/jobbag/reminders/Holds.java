package app.jobbag.reminders;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A client or an invoice is held from reminders until a day, with a reason. */
@Service
@Transactional
public class Holds {
    private final JdbcClient jdbc;
    private final Reads reads;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Clock clock;

    Holds(JdbcClient jdbc, Reads reads, AccessPolicy policy, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    public HoldId hold(SignedIn who, ClientId client, HoldDraft draft) {
        policy.require(who, Action.COLLECT_WRITE, Guarded.client(client.value()));
        Instant now = clock.instant();
        if (draft.until().isBefore(LocalDate.ofInstant(now, who.zone()))) {
            throw new Refused("reminders.refused.past").at("until");
        }
        UUID invoice = draft.invoice() == null ? null : draft.invoice().value();
        if (invoice != null && !isOf(client, invoice)) {
            throw new Refused("collections.refused.notOpen").at("invoice");
        }
        HoldId id = new HoldId(Ids.next());
        jdbc.sql("""
                insert into reminder_hold (id, client_id, invoice_id, until, reason, held_by, held_by_name, held_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id.value(), client.value())
                .param(invoice)
                .params(draft.until(), draft.reason(), who.id().value(), who.name(), Timestamp.from(now))
                .update();
        note(client.value(), invoice, "remindersHeld", draft);
        return id;
    }

    private boolean isOf(ClientId client, UUID invoice) {
        return jdbc.sql("select exists (select from open_invoice where client_id = ? and id = ?)")
                .params(client.value(), invoice)
                .query(Boolean.class)
                .single();
    }

    private void note(UUID client, @Nullable UUID invoice, String verb, HoldDraft draft) {
        trail.note(
                TrailNote.of(invoice == null ? "client" : "invoice", invoice == null ? client : invoice, client, verb)
                        .changing(Changes.none().with("heldUntil", null, draft.until()))
                        .because(draft.reason()));
    }

    /** @throws NotFound when it has ended, or is not for that person */
    public ClientId release(SignedIn who, HoldId id) {
        HoldDetails held = reads.row(HoldDetails.class, Query.of(HoldDetails.SQL.formatted("h.id = ?"), id.value()))
                .get()
                .orElseThrow(NotFound::new);
        policy.require(who, Action.COLLECT_WRITE, Guarded.client(held.clientId()));
        jdbc.sql("update reminder_hold set ended_at = ?, ended_by_name = ? where id = ? and ended_at is null")
                .params(Timestamp.from(clock.instant()), who.name(), id.value())
                .update();
        trail.note(TrailNote.of("client", held.clientId(), held.clientId(), "remindersReleased")
                .because(held.number()));
        return new ClientId(held.clientId());
    }

    /** Those that stand, also when their day has gone by. */
    @Transactional(readOnly = true)
    public Later<List<HoldDetails>> of(SignedIn who, ClientId client) {
        policy.require(who, Action.INVOICE_SEE, Guarded.client(client.value()));
        return reads.rows(HoldDetails.class, Query.of(HoldDetails.SQL.formatted("h.client_id = ?"), client.value()));
    }
}
