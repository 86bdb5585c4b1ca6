package app.jobbag.deliverables;

import app.jobbag.kernel.NotFound;
import app.jobbag.signoffs.LinkCourse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads around deliverables. The caller has asked whether the person may. */
@Service
@Transactional(readOnly = true)
public class DeliverableQueries {
    private static final String NEWEST =
            "select v.request_id from deliverable_version v where v.deliverable_id = d.id order by v.number desc limit 1";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DeliverableQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What the deliverable's pages show beside it and its signatures, in one statement. */
    public DeliverableAround around(DeliverableId id) {
        return jdbc.sql("""
                select jsonb_build_object('client', coalesce(c.trading_names[1], c.legal_name),
                    'signers', (select coalesce(jsonb_object_agg(coalesce(s.person_id, s.contact_id), coalesce(p.name, k.name)), '{}')
                        from deliverable_step s left join person p on p.id = s.person_id
                        left join contact k on k.client_id = s.client_id and k.id = s.contact_id
                        where s.deliverable_id = d.id),
                    'files', (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type)), '[]')
                        from deliverable_version v join stored_file f on f.id = v.file_id where v.deliverable_id = d.id),
                    'suggested', (select jsonb_build_object('by', s.name, 'position', s.position, 'name', q.name, 'email', q.email,
                            'words', q.words, 'at', q.suggested_at)
                        from signer_suggestion q join signature_signer s on s.client_id = q.client_id and s.id = q.signer_id
                            and s.state = 'ASKED'
                        join signature_request r on r.client_id = s.client_id and r.id = s.request_id and r.state = 'OPEN'
                        where q.settled_at is null and r.id = (%1$s) limit 1),
                    'mails', %2$s)
                from deliverable d join client c on c.id = d.client_id where d.id = ?""".formatted(NEWEST, LinkCourse.mails(NEWEST)))
                .param(id.value())
                .query(String.class)
                .optional()
                .map(around -> json.readValue(around, DeliverableAround.class))
                .orElseThrow(NotFound::new);
    }
}
