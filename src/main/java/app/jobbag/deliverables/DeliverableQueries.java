package app.jobbag.deliverables;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.signoffs.LinkCourse;
import app.jobbag.workorders.OrderId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads around deliverables. The caller has asked whether the person may. */
@Service
@Transactional(readOnly = true)
public class DeliverableQueries {
    private static final String NEWEST =
            "select v.request_id from deliverable_version v where v.deliverable_id = d.id order by v.number desc limit 1";

    private final Reads reads;

    DeliverableQueries(Reads reads) {
        this.reads = reads;
    }

    /** What the deliverable's pages show beside it and its signatures. */
    public Later<DeliverableAround> around(DeliverableId id) {
        Query query = Query.of("""
                select jsonb_build_object('client', coalesce(c.trading_names[1], c.legal_name),
                    'signers', (select coalesce(jsonb_object_agg(coalesce(s.person_id, s.contact_id), coalesce(p.name, k.name)), '{}')
                        from deliverable_step s left join person p on p.id = s.person_id
                        left join contact k on k.client_id = s.client_id and k.id = s.contact_id
                        where s.deliverable_id = d.id),
                    'files', (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'sha256', f.sha256)), '[]')
                        from deliverable_version v join stored_file f on f.id = v.file_id where v.deliverable_id = d.id),
                    'suggested', (select jsonb_build_object('by', s.name, 'position', s.position, 'name', q.name, 'email', q.email,
                            'words', q.words, 'at', q.suggested_at)
                        from signer_suggestion q join signature_signer s on s.client_id = q.client_id and s.id = q.signer_id
                            and s.state = 'ASKED'
                        join signature_request r on r.client_id = s.client_id and r.id = s.request_id and r.state = 'OPEN'
                        where q.settled_at is null and r.id = (%1$s) limit 1),
                    'mistyped', (select count(*) from signing_step t join signature_signer s on s.client_id = t.client_id
                        and s.id = t.signer_id where s.request_id = (%1$s) and t.kind = 'CODE_WRONG'),
                    'linkTo', (select k.email from signature_signer s join contact k on k.client_id = s.client_id
                        and k.id = s.contact_id where s.request_id = (%1$s) and s.state = 'ASKED' limit 1),
                    'mails', %2$s)
                from deliverable d join client c on c.id = d.client_id where d.id = ?""".formatted(NEWEST, LinkCourse.mails(NEWEST)), id.value());
        return reads.object(DeliverableAround.class, query).map(around -> around.orElseThrow(NotFound::new));
    }

    /** The deliverables of an order; assigned are those alone whom the order is given to. */
    Later<List<Deliverable>> of(OrderId order) {
        return reads.rows(Deliverable.class, Query.of("""
                select d.*, (select json_agg(s order by s.position) from deliverable_step s where s.deliverable_id = d.id) as steps,
                    (select coalesce(json_agg(v order by v.number), '[]') from deliverable_version v
                        where v.deliverable_id = d.id) as versions
                from deliverable d where d.order_id = ? order by d.created_at""", order.value()));
    }

    /** A select of the requests about the versions of a deliverable. */
    public static Query requests(DeliverableId id) {
        return Query.of("select v.request_id from deliverable_version v where v.deliverable_id = ?", id.value());
    }

    /** A select of the requests about the versions of what the order delivers. */
    public static Query requests(OrderId id) {
        return Query.of("""
                select v.request_id from deliverable_version v join deliverable d on d.id = v.deliverable_id
                where d.order_id = ?""", id.value());
    }
}
