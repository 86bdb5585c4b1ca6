package app.jobbag.clients.guard;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Nothing that leaves for a client names another client; only a manager lets it pass, with a reason (CONF-3). */
@Service
@Transactional
public class ConfidentialityGuard {
    private final KnownNames names;
    private final JdbcClient jdbc;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Clock clock;

    ConfidentialityGuard(KnownNames names, JdbcClient jdbc, AccessPolicy policy, Trail trail, Clock clock) {
        this.names = names;
        this.jdbc = jdbc;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    /** A page says early that it will look, and reads with the rest what that needs. */
    public void expect() {
        names.expect();
    }

    @Transactional(readOnly = true)
    public GuardReport look(Outgoing outgoing) {
        List<Finding> findings = find(outgoing);
        List<String> unread = outgoing.parts().stream()
                .filter(part -> !part.text().readable())
                .map(Outgoing.Part::key)
                .toList();
        if (findings.isEmpty()) {
            return new GuardReport(findings, false, unread, Map.of(), List.of());
        }
        return new GuardReport(findings, passed(outgoing), unread, owners(findings), managers());
    }

    /** The last gate: @throws Refused with the words, unless a manager let exactly this pass. */
    public void require(Outgoing outgoing) {
        GuardReport report = look(outgoing);
        if (report.isStopped()) {
            throw new Refused("clients.guard.stopped", report.words(), String.join(", ", report.managers()));
        }
    }

    /**
     * The last gate of words that are kept nowhere before they leave: a manager lets them pass as they leave.
     *
     * @param reason blank unless they are to be let pass
     */
    public void require(SignedIn who, Outgoing outgoing, String reason) {
        if (!reason.isBlank() && look(outgoing).isStopped()) {
            pass(who, outgoing, reason);
        }
        require(outgoing);
    }

    /** @throws Refused when nothing in it is to be let pass */
    public void pass(SignedIn who, Outgoing outgoing, String reason) {
        policy.require(who, Action.GUARD_PASS, Guarded.client(outgoing.client().value()));
        GuardReport report = look(outgoing);
        if (!report.isStopped()) {
            throw new Refused("clients.guard.nothingToPass");
        }
        jdbc.sql("""
                insert into guard_pass (id, client_id, subject, subject_id, content_hash, words, reason, given_by, given_at)
                values (?, ?, ?, ?, ?, left(?, 2000), ?, ?, ?)
                on conflict (client_id, subject, subject_id, content_hash) do nothing""")
                .param(Ids.next())
                .param(outgoing.client().value())
                .param(outgoing.subject())
                .param(outgoing.id())
                .param(outgoing.hash())
                .param(report.words())
                .param(reason)
                .param(who.id().value())
                .param(Timestamp.from(clock.instant()))
                .update();
        trail.note(TrailNote.of(
                        outgoing.subject(), outgoing.id(), outgoing.client().value(), "guardPassed")
                .changing(Changes.none().with("words", null, report.words()))
                .because(reason));
    }

    private List<Finding> find(Outgoing outgoing) {
        NameMatcher matcher = names.matcher();
        List<Finding> findings = new ArrayList<>();
        for (Outgoing.Part part : outgoing.parts()) {
            part.text().foreign(matcher, outgoing.client()).stream()
                    .limit(GuardReport.SHOWN - findings.size())
                    .map(hit -> Finding.of(part, hit))
                    .forEach(findings::add);
        }
        return findings;
    }

    private boolean passed(Outgoing outgoing) {
        return jdbc.sql("""
                select exists (select from guard_pass
                    where client_id = ? and subject = ? and subject_id = ? and content_hash = ?)""")
                .param(outgoing.client().value())
                .param(outgoing.subject())
                .param(outgoing.id())
                .param(outgoing.hash())
                .query(Boolean.class)
                .single();
    }

    /** Row-level security leaves out whom the person who asks may not see. */
    private Map<ClientId, String> owners(List<Finding> findings) {
        UUID[] ids =
                findings.stream().map(each -> each.client().value()).distinct().toArray(UUID[]::new);
        Map<ClientId, String> owners = new HashMap<>();
        jdbc.sql("select id, legal_name from client where id = any (?) limit 50")
                .param(ids)
                .query((row, number) ->
                        owners.put(new ClientId(row.getObject("id", UUID.class)), row.getString("legal_name")))
                .list();
        return owners;
    }

    private List<String> managers() {
        return jdbc.sql("""
                select p.name from person p join person_role r on r.person_id = p.id
                where p.active and r.role = 'MANAGER' order by p.name limit 20""").query(String.class).list();
    }
}
