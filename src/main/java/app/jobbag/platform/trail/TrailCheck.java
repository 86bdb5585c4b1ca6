package app.jobbag.platform.trail;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Verifies the whole trail against its seals, and against a head that was kept elsewhere. */
@Component
public class TrailCheck {
    /** What is wrong and at which entry or seal number. */
    public record Finding(Fault fault, long number) {}

    public enum Fault {
        ENTRY_EDITED,
        ENTRY_REMOVED,
        SEAL_MISSING,
        TAIL_CUT_OFF
    }

    private final JdbcClient jdbc;
    private final TrailSealer sealer;

    TrailCheck(JdbcClient jdbc, TrailSealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    /** Reads the whole chain; call it as {@code Viewer.Everything}. An empty list means that nothing was tampered with. */
    @Transactional(readOnly = true)
    public List<Finding> findings(@Nullable TrailHead knownHead) {
        List<Finding> findings = new ArrayList<>();
        Walk walk = new Walk(findings, knownHead);
        try (var links = jdbc
                .sql("select s.seal, s.entry, s.hash, t.number is not null as present, "
                        + TrailSealer.CONTENT + " content from trail_seal s left join trail t on t.number = s.entry"
                        + " order by s.seal")
                .withFetchSize(1000)
                .query(Link.class)
                .stream()) {
            links.forEach(walk::step);
        }
        if (knownHead != null && knownHead.seals() > 0 && !walk.passedHead) {
            findings.add(new Finding(Fault.TAIL_CUT_OFF, knownHead.seals()));
        }
        return findings;
    }

    public TrailHead head() {
        return sealer.head();
    }

    private record Link(long seal, long entry, String hash, boolean present, String content) {}

    private static final class Walk {
        private final List<Finding> findings;
        private final @Nullable TrailHead knownHead;
        private long expected = 1;
        private String before = TrailSealer.START;
        private boolean passedHead;

        Walk(List<Finding> findings, @Nullable TrailHead knownHead) {
            this.findings = findings;
            this.knownHead = knownHead;
        }

        void step(Link link) {
            if (link.seal() != expected) {
                findings.add(new Finding(Fault.SEAL_MISSING, expected));
            } else if (!link.present()) {
                findings.add(new Finding(Fault.ENTRY_REMOVED, link.entry()));
            } else if (!TrailSealer.link(before, link.content()).equals(link.hash())) {
                findings.add(new Finding(Fault.ENTRY_EDITED, link.entry()));
            }
            before = link.hash();
            expected = link.seal() + 1;
            passedHead |= new TrailHead(link.seal(), link.hash()).equals(knownHead);
        }
    }
}
