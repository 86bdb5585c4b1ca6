package app.jobbag.signoffs;

import app.jobbag.platform.outbox.MailState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far it has come with each contact who was asked: when a link was mailed last, how that mail fared, when it was opened. */
@Component
@Transactional(readOnly = true)
public class LinkCourse {
    private final JdbcClient jdbc;

    LinkCourse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param links how many links were mailed: more than one after a reminder */
    public record Course(
            UUID signer,
            int links,
            @Nullable Instant mailedAt,
            @Nullable MailState mail,
            @Nullable Instant openedAt) {}

    /** By the signer. */
    public Map<UUID, Course> of(SignatureRequestId request) {
        return jdbc.sql("""
                select s.id, count(*) filter (where t.kind = 'LINK_SENT') as links,
                    max(t.at) filter (where t.kind = 'LINK_SENT') as mailed_at,
                    min(t.at) filter (where t.kind = 'LINK_OPENED') as opened_at,
                    (select o.state from outbox o where o.client_id = s.client_id and o.subject = 'signature_request'
                        and o.subject_id = s.request_id and o.recipient = c.email and cardinality(o.papers) > 0
                        order by o.queued_at desc limit 1) as mail
                from signature_signer s
                join contact c on c.client_id = s.client_id and c.id = s.contact_id
                left join signing_step t on t.client_id = s.client_id and t.signer_id = s.id
                where s.request_id = ? group by s.id, s.client_id, s.request_id, c.email""").param(request.value()).query(LinkCourse::read).list().stream()
                .collect(Collectors.toMap(Course::signer, course -> course));
    }

    private static Course read(ResultSet row, int number) throws SQLException {
        String mail = row.getString("mail");
        return new Course(
                row.getObject("id", UUID.class),
                row.getInt("links"),
                instant(row.getTimestamp("mailed_at")),
                mail == null ? null : MailState.valueOf(mail),
                instant(row.getTimestamp("opened_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
