package app.jobbag.signoffs;

import app.jobbag.platform.outbox.MailState;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How far it has come with each contact who was asked: when a link was mailed last, how that mail fared, when it was opened.
 * Whoever shows what was mailed about a request reads it here.
 */
@Component
public class LinkCourse {
    /** From so many wrong codes on whoever sent the document is told. */
    public static final int SUSPICIOUS = 5;

    private final Reads reads;

    LinkCourse(Reads reads) {
        this.reads = reads;
    }

    /**
     * @param reminders how often the contact was reminded
     * @param mistyped how often a wrong code was typed
     * @param mail how the newest mail with a link fared
     */
    public record Course(
            UUID signer,
            int reminders,
            int mistyped,
            @Nullable Instant remindedAt,
            @Nullable MailState mail,
            @Nullable Instant openedAt) {}

    /** A mail and its fate; openedAt is when the link in it was first followed. */
    public record Sent(
            UUID id,
            String title,
            String recipientName,
            String recipient,
            Instant queuedAt,
            MailState state,
            @Nullable String failure,
            @Nullable Instant openedAt) {
        /** Whether it can be sent once more as it is. */
        public boolean isResendable() {
            return state == MailState.FAILED || state == MailState.UNKNOWN;
        }
    }

    /**
     * By the signer.
     *
     * @param requests a select of their ids
     */
    public Later<Map<UUID, Course>> of(Query requests) {
        Query query = Query.of("""
                select s.id as signer, count(*) filter (where t.kind = 'REMINDED') as reminders,
                    count(*) filter (where t.kind = 'CODE_WRONG') as mistyped,
                    max(t.at) filter (where t.kind = 'REMINDED') as reminded_at,
                    min(t.at) filter (where t.kind = 'LINK_OPENED') as opened_at,
                    (select o.state from signing_link l join outbox o on o.client_id = l.client_id and o.id = l.mail_id
                        where l.client_id = s.client_id and l.signer_id = s.id and l.contact_id = s.contact_id
                        order by l.created_at desc limit 1) as mail
                from signature_signer s
                left join signing_step t on t.client_id = s.client_id and t.signer_id = s.id
                where s.request_id in (%s) and s.contact_id is not null
                group by s.id, s.client_id, s.contact_id""").with(requests);
        return reads.rows(Course.class, query)
                .map(all -> all.stream().collect(Collectors.toMap(Course::signer, course -> course)));
    }

    /**
     * What was mailed about a request, the newest first, as a JSON array of {@link Sent}: for a page that reads what stands
     * around its own object in one statement.
     *
     * @param request a scalar expression of SQL
     */
    public static String mails(String request) {
        return """
                (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'title', m.title,
                        'recipientName', m.recipient_name, 'recipient', m.recipient, 'queuedAt', m.queued_at, 'state', m.state,
                        'failure', m.failure, 'openedAt', (select min(l.opened_at) from signing_link l
                            where l.client_id = m.client_id and l.mail_id = m.id)) order by m.queued_at desc), '[]')
                    from (select * from outbox o where o.subject = 'signature_request' and o.subject_id = (%s)
                        order by o.queued_at desc limit 200) m)""".formatted(request);
    }
}
