package app.jobbag.deliverables.traces;

import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The causes on offer, which an administrator words; what errors hang on is laid aside, never removed. */
@Service
@Transactional
public class Causes {
    private static final int MOST = 60;

    private final JdbcClient jdbc;
    private final AccessPolicy policy;
    private final Clock clock;

    Causes(JdbcClient jdbc, AccessPolicy policy, Clock clock) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.clock = clock;
    }

    /** What a cause is called. */
    public record Worded(String en, String es, String zh) {}

    /** All, those laid aside last. */
    @Transactional(readOnly = true)
    public List<Cause> all() {
        return jdbc.sql("select key, en, es, zh, version, archived_at is not null as archived from error_cause"
                        + " order by archived_at is not null, position, key")
                .query(Cause.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Cause find(String key) {
        return all().stream()
                .filter(cause -> cause.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @throws Refused when there are so many that nobody chooses any more */
    public void add(SignedIn who, Worded words) {
        require(who);
        if (all().size() >= MOST) {
            throw new Refused("errors.refused.tooManyCauses", MOST);
        }
        jdbc.sql(
                        "insert into error_cause (key, en, es, zh, position)"
                                + " select 'own-' || coalesce(max(position), 0) + 1, ?, ?, ?, coalesce(max(position), 0) + 1 from error_cause")
                .params(words.en(), words.es(), words.zh())
                .update();
    }

    public void change(SignedIn who, String key, int version, Worded words) {
        require(who);
        Stale.check(version, find(key).version());
        jdbc.sql("update error_cause set en = ?, es = ?, zh = ?, version = version + 1 where key = ?")
                .params(words.en(), words.es(), words.zh(), key)
                .update();
    }

    /** No longer offered, or offered again. */
    public void archive(SignedIn who, String key, boolean aside) {
        require(who);
        find(key);
        jdbc.sql("update error_cause set archived_at = cast(? as timestamptz), version = version + 1 where key = ?")
                .params(Arrays.asList(
                        Optional.of(clock.instant())
                                .filter(now -> aside)
                                .map(Timestamp::from)
                                .orElse(null),
                        key))
                .update();
    }

    private void require(SignedIn who) {
        if (!policy.mayUse(who, Action.TEMPLATES_MANAGE)) {
            throw new NotFound();
        }
    }
}
