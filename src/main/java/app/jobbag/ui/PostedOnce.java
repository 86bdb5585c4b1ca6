package app.jobbag.ui;

import app.jobbag.kernel.Refused;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The memory of changing requests: one row a request, in the transaction of its effect. */
@Component
class PostedOnce {
    private final JdbcClient jdbc;
    private final Clock clock;

    PostedOnce(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Where the same request led when it took effect before.
     *
     * @throws Refused when the key was used for another body
     */
    Optional<String> answer(Fingerprint request) {
        return jdbc.sql("select body_hash, location from idempotency_key where key = ? and actor = ?")
                .params(request.key(), request.actor())
                .query((row, n) -> {
                    if (!row.getString("body_hash").equals(request.bodyHash())) {
                        throw new Refused("ui.post.otherBody");
                    }
                    return row.getString("location");
                })
                .optional();
    }

    /** Waits for a twin that is under way; fails when that twin took effect. */
    void claim(Fingerprint request) {
        try {
            jdbc.sql("""
                    insert into idempotency_key (key, actor, body_hash, location, created_at) values (?, ?, ?, '', ?)""")
                    .param(request.key())
                    .param(request.actor())
                    .param(request.bodyHash())
                    .param(Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new TwinTookEffect();
        }
    }

    void complete(Fingerprint request, String location) {
        jdbc.sql("update idempotency_key set location = ? where key = ?")
                .params(location, request.key())
                .update();
    }

    void forgetBefore(Instant moment) {
        jdbc.sql("delete from idempotency_key where created_at < ?")
                .param(Timestamp.from(moment))
                .update();
    }

    /**
     * What makes two requests the same.
     *
     * @param key of the form's key and its address, so that one page may hold several forms
     */
    record Fingerprint(UUID key, UUID actor, String bodyHash) {}

    static final class TwinTookEffect extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
