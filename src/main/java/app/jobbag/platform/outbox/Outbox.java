package app.jobbag.platform.outbox;

import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.scope.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Mails leave through here: a row in the transaction of what they tell about, sent after it has committed. */
@Component
public class Outbox {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final OutboxJob job;

    Outbox(JdbcClient jdbc, Clock clock, OutboxJob job) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.job = job;
    }

    /** Whether mails leave at all: not without a mail server, nor after a restore that nobody has released yet. */
    public boolean delivers() {
        return job.delivers();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public UUID mail(MailDraft draft) {
        UUID id = Ids.next();
        CalendarPart calendar = draft.calendar();
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("""
                insert into outbox (id, client_id, subject, subject_id, recipient, recipient_name, locale, title, body,
                    papers, calendar, calendar_method, reply_to, state, next_attempt_at, queued_at, queued_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'QUEUED', ?, ?, ?)""")
                .param(id)
                .param(draft.client())
                .param(draft.subject())
                .param(draft.subjectId())
                .param(draft.recipient())
                .param(draft.recipientName())
                .param(draft.locale().toLanguageTag())
                .param(draft.title())
                .param(draft.body())
                .param(draft.papers().toArray(UUID[]::new))
                .param(calendar == null ? null : calendar.text())
                .param(calendar == null ? null : calendar.method().name())
                .param(calendar == null ? null : calendar.replyTo())
                .param(now)
                .param(now)
                .param(Scope.current().viewer().name())
                .update();
        afterCommit();
        return id;
    }

    /** What was sent about one object, newest first. */
    @Transactional(readOnly = true)
    public List<Mail> about(String subject, UUID id) {
        return jdbc.sql("select * from outbox where subject = ? and subject_id = ? order by queued_at desc limit 200")
                .params(subject, id)
                .query(Outbox::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Mail> find(UUID id) {
        return jdbc.sql("select * from outbox where id = ?")
                .param(id)
                .query(Outbox::read)
                .optional();
    }

    /** Sends a failed or doubtful mail again. */
    @Transactional
    public void sendAgain(UUID id) {
        int queued = jdbc.sql("""
                update outbox set state = 'QUEUED', attempts = 0, failure = null, next_attempt_at = ?
                where id = ? and state in ('FAILED', 'UNKNOWN')""").params(Timestamp.from(clock.instant()), id).update();
        if (queued == 0) {
            throw new Refused("deliveries.notResendable");
        }
        afterCommit();
    }

    private void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                job.wake();
            }
        });
    }

    private static @Nullable CalendarPart calendar(ResultSet row) throws SQLException {
        String text = row.getString("calendar");
        return text == null
                ? null
                : new CalendarPart(
                        CalendarPart.Method.valueOf(row.getString("calendar_method")), text, row.getString("reply_to"));
    }

    static Mail read(ResultSet row, int number) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Mail(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getString("subject"),
                row.getObject("subject_id", UUID.class),
                row.getString("recipient"),
                row.getString("recipient_name"),
                row.getString("locale"),
                row.getString("title"),
                row.getString("body"),
                List.of((UUID[]) row.getArray("papers").getArray()),
                calendar(row),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getTimestamp("queued_at").toInstant(),
                row.getString("queued_by"),
                ended == null ? null : ended.toInstant(),
                row.getString("failure"));
    }
}
