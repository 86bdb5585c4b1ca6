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

/** How far it has come with each contact who was asked: when a link was mailed last, how that mail fared, when it was opened. */
@Component
public class LinkCourse {
    private final Reads reads;

    LinkCourse(Reads reads) {
        this.reads = reads;
    }

    /** @param links how many links were mailed: more than one after a reminder */
    public record Course(
            UUID signer,
            int links,
            @Nullable Instant mailedAt,
            @Nullable MailState mail,
            @Nullable Instant openedAt) {}

    /**
     * By the signer.
     *
     * @param requests a select of their ids
     */
    public Later<Map<UUID, Course>> of(Query requests) {
        Query query = Query.of("""
                select s.id as signer, count(*) filter (where t.kind = 'LINK_SENT') as links,
                    max(t.at) filter (where t.kind = 'LINK_SENT') as mailed_at,
                    min(t.at) filter (where t.kind = 'LINK_OPENED') as opened_at,
                    (select o.state from outbox o where o.client_id = s.client_id and o.subject = 'signature_request'
                        and o.subject_id = s.request_id and o.recipient = c.email and cardinality(o.papers) > 0
                        order by o.queued_at desc limit 1) as mail
                from signature_signer s
                join contact c on c.client_id = s.client_id and c.id = s.contact_id
                left join signing_step t on t.client_id = s.client_id and t.signer_id = s.id
                where s.request_id in (%s) group by s.id, s.client_id, s.request_id, c.email""").with(requests);
        return reads.rows(Course.class, query)
                .map(all -> all.stream().collect(Collectors.toMap(Course::signer, course -> course)));
    }
}
