package app.jobbag.operations;

import app.jobbag.kernel.Ids;
import app.jobbag.platform.trail.TrailCheck;
import app.jobbag.platform.trail.TrailHead;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Proves that nobody edited, removed or cut off what the trail tells, and keeps each proof. */
@Service
public class TrailProof {
    static final int SHOWN = 50;
    private static final Logger log = LoggerFactory.getLogger(TrailProof.class);

    private final TrailCheck check;
    private final TrailHeads heads;
    private final JdbcClient jdbc;
    private final Clock clock;

    TrailProof(TrailCheck check, TrailHeads heads, JdbcClient jdbc, Clock clock) {
        this.check = check;
        this.heads = heads;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Reads the whole trail, as {@code Viewer.Everything}. A sound trail's head is written down outside the database. */
    void verify() {
        TrailHead head = check.head();
        List<TrailCheck.Finding> findings = check.findings(heads.last().orElse(null));
        if (findings.isEmpty()) {
            heads.append(clock.instant(), head);
        } else {
            log.error("the trail does not hold: {} findings, the first: {}", findings.size(), findings.get(0));
        }
        store(head, findings);
    }

    public Optional<TrailVerification> last() {
        return jdbc.sql("select at, seals, hash, faults, findings from trail_verification order by at desc limit 1")
                .query(TrailProof::read)
                .optional();
    }

    /** The last one that says something; empty while nothing was proved yet. */
    public Optional<TrailVerification> told() {
        return last().filter(TrailVerification::isAboutSomething);
    }

    private void store(TrailHead head, List<TrailCheck.Finding> findings) {
        String[] shown = findings.stream()
                .limit(SHOWN)
                .map(finding -> finding.fault() + " " + finding.number())
                .toArray(String[]::new);
        jdbc.sql("insert into trail_verification (id, at, seals, hash, faults, findings) values (?, ?, ?, ?, ?, ?)")
                .param(Ids.next())
                .param(Timestamp.from(clock.instant()))
                .param(head.seals())
                .param(head.hash())
                .param(findings.size())
                .param(shown)
                .update();
    }

    private static TrailVerification read(ResultSet row, int number) throws SQLException {
        List<TrailVerification.Finding> findings = Arrays.stream(
                        (String[]) row.getArray("findings").getArray())
                .map(text -> text.split(" "))
                .map(parts -> new TrailVerification.Finding(parts[0], Long.parseLong(parts[1])))
                .toList();
        return new TrailVerification(
                row.getTimestamp("at").toInstant(),
                row.getLong("seals"),
                row.getString("hash"),
                row.getInt("faults"),
                findings);
    }
}
