package app.jobbag.platform.outbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The queue's short transactions: claim one mail, note how it ended. Nothing is sent inside them. */
@Component
class OutboxQueue {
    static final int TRIES = 6;
    private static final Duration DOUBT_AFTER = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    OutboxQueue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public Optional<Mail> claim() {
        return jdbc.sql("""
                update outbox set state = 'SENDING', attempts = attempts + 1, next_attempt_at = :doubtful
                where id = (select id from outbox where state = 'QUEUED' and next_attempt_at <= :now
                            order by next_attempt_at for update skip locked limit 1)
                returning *""")
                .param("now", now())
                .param("doubtful", Timestamp.from(clock.instant().plus(DOUBT_AFTER)))
                .query(Outbox::read)
                .optional();
    }

    /** Those left in the middle by a crash: whether they went out is not known. */
    @Transactional
    public void doubt() {
        jdbc.sql(
                        "update outbox set state = 'UNKNOWN', ended_at = :now where state = 'SENDING' and next_attempt_at < :now")
                .param("now", now())
                .update();
    }

    @Transactional
    public void ended(UUID id, MailState state) {
        jdbc.sql("update outbox set state = ?, ended_at = ?, failure = null where id = ?")
                .params(state.name(), now(), id)
                .update();
    }

    /** Back into the queue until its documents are ready; waiting is no attempt. */
    @Transactional
    public void waits(UUID id) {
        jdbc.sql("update outbox set state = 'QUEUED', attempts = attempts - 1, next_attempt_at = ? where id = ?")
                .params(Timestamp.from(clock.instant().plusSeconds(3)), id)
                .update();
    }

    /** Tries again after 1, 2, 4, … minutes; after the last try it has failed. */
    @Transactional
    public void failed(Mail mail, String why) {
        boolean last = mail.attempts() >= TRIES;
        Instant next = clock.instant().plus(Duration.ofMinutes(1L << mail.attempts()));
        jdbc.sql("update outbox set state = ?, failure = ?, next_attempt_at = ?, ended_at = ? where id = ?")
                .param(last ? "FAILED" : "QUEUED")
                .param(why)
                .param(Timestamp.from(next))
                .param(last ? now() : null)
                .param(mail.id())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
