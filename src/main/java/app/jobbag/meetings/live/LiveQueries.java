package app.jobbag.meetings.live;

import app.jobbag.meetings.MeetingId;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Live notes as pages read them. The caller asks whether the person may. */
@Component
class LiveQueries {
    private final Reads reads;

    LiveQueries(Reads reads) {
        this.reads = reads;
    }

    /** @param since the number that was read up to; of the beginning, what was removed before is left out */
    Later<Optional<LiveNews>> since(MeetingId meeting, long since) {
        Query query = Query.of("""
                select jsonb_build_object('client', m.client_id, 'last', coalesce(v.last, 0),
                    'fixed', exists (select from minutes n where n.meeting_id = m.id and n.state = 'CIRCULATED'),
                    'stretches', (select coalesce(jsonb_agg(jsonb_build_object('topic', s.topic, 'began', s.began,
                            'ended', s.ended) order by s.began), '[]')
                        from live_stretch s where s.client_id = m.client_id and s.meeting_id = m.id),
                    'lines', (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'version', l.version, 'change', l.change,
                            'topic', l.topic, 'place', l.place, 'kind', l.kind, 'text', l.text,
                            'task', jsonb_build_object('step', l.step, 'ownerText', l.owner_text,
                                'owner', case when num_nonnulls(l.person_id, l.contact_id) = 1 then jsonb_build_object(
                                    'side', case when l.person_id is null then 'CLIENT' else 'AGENCY' end,
                                    'id', coalesce(l.person_id, l.contact_id)) end,
                                'ownerName', coalesce(p.name, k.name), 'dueText', l.due_text, 'due', l.due),
                            'writtenBy', w.name, 'changedBy', c.name, 'writtenAt', l.written_at, 'removed', l.removed,
                            'inMinutes', l.in_minutes) order by l.place, l.id), '[]')
                        from live_line l join person w on w.id = l.written_by
                        left join person c on c.id = l.changed_by and c.id <> l.written_by
                        left join person p on p.id = l.person_id
                        left join contact k on k.client_id = l.client_id and k.id = l.contact_id
                        where l.client_id = m.client_id and l.meeting_id = m.id and l.change > ? and (? or not l.removed)))
                from meeting m left join live_meeting v on v.client_id = m.client_id and v.meeting_id = m.id
                where m.id = ?""", since, since > 0, meeting.value());
        return reads.object(LiveNews.class, query);
    }
}
