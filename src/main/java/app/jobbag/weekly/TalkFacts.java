package app.jobbag.weekly;

import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Of what was said: decisions of the week, questions still open, instructions that wait, action items until they are done (MEET-6). */
@Component
@Order(2)
class TalkFacts implements ReportFacts {
    /** What is said among ourselves stays there (MEET-5). */
    private static final String WITH_CLIENT = "g.kind not in ('INTERNAL', 'PREPARATION')";

    private static final String SAID = """
            (select 'DECISIONS' as section, '/minutes/' || m.id as source, 'decided' as key, d.text as title, %1$s
            from minutes m join meeting g on g.client_id = m.client_id and g.id = m.meeting_id and %2$s
            join minutes_decision d on d.client_id = m.client_id and d.minutes_id = m.id
            where m.client_id = :client and m.state = 'CIRCULATED' and m.circulated_at >= :from and m.circulated_at < :until
                and not exists (select from minutes n where n.client_id = m.client_id and n.meeting_id = m.meeting_id
                    and n.revision > m.revision and n.state = 'CIRCULATED')
            order by m.circulated_at, d.position limit 20)
            union all
            (select 'DECISIONS', '/contact-reports/' || r.id, 'decided', l.text, null, null, 0, 0, null, null
            from contact_report r join contact_report_line l on l.client_id = r.client_id and l.report_id = r.id
            where r.client_id = :client and r.newest and r.state = 'FINISHED' and l.kind = 'DECISION'
                and r.finished_at >= :from and r.finished_at < :until
            order by r.finished_at, l.position limit 20)
            union all
            (select 'QUESTIONS', '/meetings/' || q.meeting_id, 'question', q.text, null, null, 0, 0, null, null
            from open_question q join meeting g on g.client_id = q.client_id and g.id = q.meeting_id and %2$s
            where q.client_id = :client and q.state = 'OPEN' order by q.created_at, q.id limit 20)
            union all
            (select 'INSTRUCTIONS', '/instructions/' || i.id, 'instruction', i.text, k.name,
                (i.asked_at at time zone :zone)::date, 0, 0, null, null
            from instruction i join contact k on k.client_id = i.client_id and k.id = i.contact_id
            where i.client_id = :client and i.state in ('OPEN', 'ASKED', 'CONFIRMED', 'DISPUTED')
            order by i.asked_at, i.id limit 20)""".formatted(FactRow.NOTHING, WITH_CLIENT);

    /** What is ours with our name, what is theirs with theirs; on until it is done. */
    private static final String TO_DO = """
            (select 'ACTIONS', '/action-items/' || a.id, case when a.due < :today then 'actionLate' else 'action' end, a.step,
                coalesce(p.name, k.name), a.due, 0, greatest(0, cast(:today as date) - a.due), null, null
            from action_item a left join person p on p.id = a.person_id
            left join contact k on k.client_id = a.client_id and k.id = a.contact_id
            join meeting g on g.client_id = a.client_id and g.id = a.meeting_id and %s
            where a.client_id = :client and a.state = 'OPEN' order by a.due, a.id limit 40)""".formatted(WITH_CLIENT);

    private final Reads reads;

    TalkFacts(Reads reads) {
        this.reads = reads;
    }

    @Override
    public Later<List<Fact>> of(Asked asked) {
        return reads.rows(FactRow.class, Query.named(SAID + " union all " + TO_DO, WorkFacts.values(asked)))
                .map(rows -> rows.stream().map(FactRow::fact).toList());
    }
}
