package app.jobbag.clients.guard;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Words in common use that the guard lets through though a client is called so. */
@Service
@Transactional
public class GuardExceptions {
    public record Entry(String words, String reason, String addedBy, Instant addedAt) {}

    private static final ClientId NOBODY = new ClientId(new UUID(0, 0));

    private final KnownNames known;
    private final JdbcClient jdbc;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Clock clock;

    GuardExceptions(KnownNames known, JdbcClient jdbc, AccessPolicy policy, Trail trail, Clock clock) {
        this.known = known;
        this.jdbc = jdbc;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Entry> all(SignedIn who) {
        require(who);
        return jdbc.sql("""
                select e.words, e.reason, p.name, e.added_at from guard_exception e
                join person p on p.id = e.added_by order by lower(e.words) limit 1000""")
                .query((row, number) -> new Entry(
                        row.getString("words"),
                        row.getString("reason"),
                        row.getString("name"),
                        row.getTimestamp("added_at").toInstant()))
                .list();
    }

    /** Whether a client, one of its brands or its people is called so: whoever adds the words is to know it. */
    @Transactional(readOnly = true)
    public boolean areAName(SignedIn who, String words) {
        require(who);
        return !known.matcher().foreign(words, NOBODY).isEmpty();
    }

    /** @throws Refused for words without a letter, and for those that are on the list already */
    public void add(SignedIn who, String words, String reason) {
        require(who);
        if (Folded.of(words).size() == 0) {
            throw new Refused("clients.guard.exception.noLetter").at("words");
        }
        UUID id = Ids.next();
        int added = jdbc.sql("""
                insert into guard_exception (id, words, reason, added_by, added_at) values (?, ?, ?, ?, ?)
                on conflict (words) do nothing""")
                .param(id)
                .param(words)
                .param(reason)
                .param(who.id().value())
                .param(Timestamp.from(clock.instant()))
                .update();
        if (added == 0) {
            throw new Refused("clients.guard.exception.known").at("words");
        }
        trail.note(TrailNote.of("guard_exception", id, null, "added")
                .changing(Changes.none().with("words", null, words))
                .because(reason));
    }

    /** From now on the words stop again; those that are not on the list do so already. */
    public void remove(SignedIn who, String words) {
        require(who);
        jdbc.sql("delete from guard_exception where words = ? returning id")
                .param(words)
                .query(UUID.class)
                .optional()
                .ifPresent(id -> trail.note(TrailNote.of("guard_exception", id, null, "removed")
                        .changing(Changes.none().with("words", words, null))));
    }

    private void require(SignedIn who) {
        if (!policy.mayUse(who, Action.GUARD_EXCEPTIONS)) {
            throw new NotFound();
        }
    }
}
