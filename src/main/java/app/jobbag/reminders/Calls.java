package app.jobbag.reminders;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls about money: on the list until something came of them; what left in writing is read here too. */
@Service("collectionCalls")
@Transactional
public class Calls {
    private final JdbcClient jdbc;
    private final Reads reads;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Clock clock;

    Calls(JdbcClient jdbc, Reads reads, AccessPolicy policy, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    /** All that left and all calls, the newest first. */
    @Transactional(readOnly = true)
    public Later<List<SentReminder>> of(SignedIn who, ClientId client) {
        policy.require(who, Action.INVOICE_SEE, Guarded.client(client.value()));
        return reads.rows(SentReminder.class, Query.of(SentReminder.SQL.formatted("r.client_id = ?"), client.value()));
    }

    /** @throws NotFound when there is none for that person */
    @Transactional(readOnly = true)
    public SentReminder show(SignedIn who, ReminderId id) {
        SentReminder found = reads.row(SentReminder.class, Query.of(SentReminder.SQL.formatted("r.id = ?"), id.value()))
                .get()
                .orElseThrow(NotFound::new);
        policy.require(who, Action.COLLECT_WRITE, Guarded.client(found.clientId()));
        return found;
    }

    /** Nobody answered: it stands on the list again on the next day. */
    public void noAnswer(SignedIn who, ReminderId id) {
        SentReminder call = waiting(who, id);
        LocalDate next = LocalDate.ofInstant(clock.instant(), who.zone()).plusDays(1);
        jdbc.sql("update reminder set tries = tries + 1, call_on = ? where id = ?")
                .params(next, id.value())
                .update();
        trail.note(TrailNote.of("client", call.clientId(), call.clientId(), "calledInVain"));
    }

    /** Spoken to, without a promise or a dispute. */
    public void spoken(SignedIn who, ReminderId id, String note) {
        settle(who, waiting(who, id), new Outcome(id, "SPOKEN", note));
    }

    /** What came of a call. */
    record Outcome(ReminderId call, String outcome, String note) {}

    /** @throws NotFound when the call is about another client */
    void settle(SignedIn who, ClientId client, Outcome outcome) {
        SentReminder call = waiting(who, outcome.call());
        if (!call.clientId().equals(client.value())) {
            throw new NotFound();
        }
        settle(who, call, outcome);
    }

    private void settle(SignedIn who, SentReminder call, Outcome came) {
        String note = came.note();
        jdbc.sql("update reminder set outcome = ?, note = ?, settled_at = ?, settled_by_name = ? where id = ?")
                .params(came.outcome(), note, Timestamp.from(clock.instant()), who.name())
                .param(came.call().value())
                .update();
        trail.note(TrailNote.of("client", call.clientId(), call.clientId(), "calledForMoney")
                .because(note.isBlank() ? null : note));
    }

    /** @throws Refused when something came of it already */
    private SentReminder waiting(SignedIn who, ReminderId id) {
        jdbc.sql("select id from reminder where id = ? for update")
                .param(id.value())
                .query()
                .listOfRows();
        SentReminder call = show(who, id);
        if (!call.isWaiting()) {
            throw new Refused("reminders.refused.settled");
        }
        return call;
    }
}
