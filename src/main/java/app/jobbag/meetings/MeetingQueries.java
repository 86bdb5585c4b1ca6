package app.jobbag.meetings;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import org.springframework.stereotype.Service;

/** Reads around meetings. The caller has asked whether the person may. */
@Service
public class MeetingQueries {
    private final Reads reads;

    MeetingQueries(Reads reads) {
        this.reads = reads;
    }

    /** What the meeting's page shows beside the meeting. */
    public Later<MeetingAround> around(MeetingId id) {
        Query query = Query.of("""
                select jsonb_build_object('client', coalesce(c.trading_names[1], c.legal_name), 'objectionHours', c.objection_hours,
                    'project', (select j.code || ' ' || j.name from project j where j.id = m.project_id),
                    'minutes', (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'revision', v.revision, 'state', v.state,
                            'number', v.number, 'circulatedAt', v.circulated_at, 'paper', v.paper_id,
                            'request', (select q.state from signature_request q where q.client_id = v.client_id
                                and q.subject_kind = 'minutes' and q.subject_id = v.id),
                            'remarks', exists (select from signature_request q join signature_signer g
                                on g.client_id = q.client_id and g.request_id = q.id and g.state = 'SIGNED_WITH_REMARKS'
                                where q.client_id = v.client_id and q.subject_kind = 'minutes' and q.subject_id = v.id))
                            order by v.revision desc), '[]')
                        from minutes v where v.meeting_id = m.id),
                    'followUps', (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'subject', f.subject,
                            'startsAt', f.starts_at) order by f.starts_at), '[]')
                        from meeting f where f.follows_id = m.id),
                    'items', (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'step', a.step,
                            'owner', coalesce(p.name, k.name), 'due', a.due, 'state', a.state) order by a.due, a.id), '[]')
                        from action_item a left join person p on p.id = a.person_id
                        left join contact k on k.client_id = a.client_id and k.id = a.contact_id
                        where a.meeting_id = m.id))
                from meeting m join client c on c.id = m.client_id where m.id = ?""", id.value());
        return reads.object(MeetingAround.class, query).map(found -> found.orElseThrow(NotFound::new));
    }

    /** What an action item's page shows beside it. */
    public Later<ActionItemAround> around(ActionItemId id) {
        Query query = Query.of("""
                select coalesce(c.trading_names[1], c.legal_name) as client, coalesce(m.subject, '') as subject,
                    coalesce(p.name, k.name) || coalesce(', ' || nullif(coalesce(p.title, k.title), ''), '') as owner,
                    (select json_build_object('until', o.until, 'reason', o.reason, 'by', w.name)
                        from action_postponement o join person w on w.id = o.put_off_by
                        where o.item_id = a.id order by o.put_off_at desc limit 1) as put_off,
                    (select json_build_object('id', f.id, 'name', f.name, 'media_type', f.media_type, 'sha256', f.sha256)
                        from stored_file f where f.client_id = a.client_id and f.id = a.evidence_file) as file
                from action_item a join client c on c.id = a.client_id left join meeting m on m.id = a.meeting_id
                left join person p on p.id = a.person_id
                left join contact k on k.client_id = a.client_id and k.id = a.contact_id
                where a.id = ?""", id.value());
        return reads.row(ActionItemAround.class, query).map(found -> found.orElseThrow(NotFound::new));
    }
}
