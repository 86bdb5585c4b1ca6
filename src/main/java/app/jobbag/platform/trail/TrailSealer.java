package app.jobbag.platform.trail;

import app.jobbag.kernel.Sha256;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Chains the trail with SHA-256, each seal over the seal before and one entry. One sealer at a time (an advisory lock);
 * entries are sealed in the order in which they became visible, so concurrent transactions need not wait for each other.
 */
@Component
class TrailSealer {
    static final String START = "0".repeat(64);
    /** The text a seal covers; verification computes it from the same expression. */
    static final String CONTENT = "concat_ws(E'\\x1f', t.number, to_char(t.at at time zone 'UTC',"
            + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US'), t.actor_kind, t.actor_id, t.actor_name, t.subject, t.subject_id,"
            + " coalesce(t.client_id::text, '-'), t.verb, t.changes::text, coalesce(t.reason, '-'))";

    private static final int BATCH = 5000;

    private final JdbcClient jdbc;

    TrailSealer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Seals what is not yet sealed; at most one batch. Returns how many entries it sealed. */
    @Transactional
    public int seal() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('trail_seal'))").query().singleRow();
        TrailHead head = head();
        List<Open> open = jdbc.sql("select t.number, " + CONTENT + " content from trail t"
                        + " where not exists (select from trail_seal s where s.entry = t.number)"
                        + " order by t.number limit " + BATCH)
                .query(Open.class)
                .list();
        Long[] entries = open.stream().map(Open::number).toArray(Long[]::new);
        String[] hashes = new String[entries.length];
        String hash = head.hash();
        for (int i = 0; i < hashes.length; i++) {
            hash = link(hash, open.get(i).content());
            hashes[i] = hash;
        }
        jdbc.sql("insert into trail_seal (seal, entry, hash) select ? + n, entry, hash"
                        + " from unnest(?::bigint[], ?::text[]) with ordinality each (entry, hash, n)")
                .params(head.seals(), entries, hashes)
                .update();
        return entries.length;
    }

    @Transactional(readOnly = true)
    public TrailHead head() {
        return jdbc.sql("select seal as seals, hash from trail_seal order by seal desc limit 1")
                .query(TrailHead.class)
                .optional()
                .orElse(new TrailHead(0, START));
    }

    static String link(String before, String content) {
        return Sha256.hex(before, content);
    }

    private record Open(long number, String content) {}
}
