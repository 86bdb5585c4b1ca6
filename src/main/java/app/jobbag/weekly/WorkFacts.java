package app.jobbag.weekly;

import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;

/** Of orders, what was handed over and what is signed: done, running, next, waiting for the client, late and through whom. */
@Component
@Order(1)
class WorkFacts implements ReportFacts {
    private static final String DONE = """
            (select 'DONE' as section, '/workorders/' || o.id as source, 'delivered' as key, o.number || ' ' || o.title as title, %1$s
            from order_step s join work_order o on o.client_id = s.client_id and o.id = s.order_id
            where s.client_id = :client and s.verb = 'DELIVER' and s.at >= :from and s.at < :until order by s.at limit 20)
            union all
            (select 'DONE', '/deliverables/' || d.id, 'signed', d.title || ' v' || v.number, null, null, 0, 0, null, null
            from signature_request r
            join deliverable_version v on v.client_id = r.client_id and v.request_id = r.id
            join deliverable d on d.client_id = v.client_id and d.id = v.deliverable_id
            where r.client_id = :client and r.state = 'COMPLETE' and r.ended_at >= :from and r.ended_at < :until
            order by r.ended_at limit 20)""".formatted(FactRow.NOTHING);

    private static final String RUNNING = """
            (select 'RUNNING', '/workorders/' || o.id, case when o.due_on is null then 'running' else 'runningUntil' end,
                o.number || ' ' || o.title, null, o.due_on, 0, 0, null, null
            from work_order o where o.client_id = :client and o.status in ('ISSUED', 'IN_PROGRESS')
            order by o.due_on nulls last, o.number limit 20)
            union all
            (select 'NEXT', '/meetings/' || m.id, 'meeting', m.subject, null, m.local_start::date, 0, 0, null, null
            from meeting m where m.client_id = :client and m.state = 'PLANNED' and m.kind not in ('INTERNAL', 'PREPARATION')
                and m.local_start >= :today and m.local_start < cast(:today as date) + 14 order by m.local_start limit 20)
            union all
            (select 'DEADLINES', '/workorders/' || o.id, 'deadline', o.number || ' ' || o.title, null, o.due_on, 0, 0, null, null
            from work_order o where o.client_id = :client and o.status in ('ISSUED', 'IN_PROGRESS')
                and o.due_on between :today and cast(:today as date) + 14 order by o.due_on, o.number limit 20)""";

    private static final String WAITING = """
            (select 'WAITING', '/deliverables/' || d.id, case when s.due_at < :now then 'waitingLate' else 'waiting' end,
                d.title || ' v' || v.number, s.name, null, cast(:today as date) - (s.asked_at at time zone :zone)::date,
                greatest(0, cast(:today as date) - (s.due_at at time zone :zone)::date), null, null
            from signature_signer s join signature_request r on r.client_id = s.client_id and r.id = s.request_id
            join deliverable_version v on v.client_id = r.client_id and v.request_id = r.id
            join deliverable d on d.client_id = v.client_id and d.id = v.deliverable_id
            where s.client_id = :client and s.state = 'ASKED' and s.contact_id is not null and r.state = 'OPEN'
            order by s.asked_at limit 20)
            union all
            (select 'WAITING', '/minutes/' || m.id, 'waiting', m.number || ' ' || g.subject, s.name, null,
                cast(:today as date) - (s.asked_at at time zone :zone)::date, 0, null, null
            from signature_signer s join signature_request r on r.client_id = s.client_id and r.id = s.request_id
            join minutes m on m.client_id = r.client_id and m.id = r.subject_id and r.subject_kind = 'minutes'
            join meeting g on g.client_id = m.client_id and g.id = m.meeting_id
            where s.client_id = :client and s.state = 'ASKED' and s.contact_id is not null and r.state = 'OPEN'
            order by s.asked_at limit 20)
            union all
            (select 'WAITING', case r.subject_kind when 'change_order' then '/change-orders/' || r.subject_id
                    else '/schedules/' || v.schedule_id end, 'waiting', r.title, s.name, null,
                cast(:today as date) - (s.asked_at at time zone :zone)::date, 0, null, null
            from signature_signer s join signature_request r on r.client_id = s.client_id and r.id = s.request_id
            left join schedule_version v on v.client_id = r.client_id and v.id = r.subject_id
            where s.client_id = :client and s.state = 'ASKED' and s.contact_id is not null and r.state = 'OPEN'
                and (r.subject_kind = 'change_order' or r.subject_kind = 'schedule_version' and v.id is not null)
            order by s.asked_at limit 20)
            union all
            (select 'DELAYS', '/workorders/' || o.id, case when exists (select from deliverable d
                    where d.client_id = o.client_id and d.order_id = o.id and d.state = 'WITH_CLIENT')
                    then 'lateWithYou' else 'lateWithUs' end,
                o.number || ' ' || o.title, null, o.due_on, 0, cast(:today as date) - o.due_on, null, null
            from work_order o where o.client_id = :client and o.status in ('ISSUED', 'IN_PROGRESS') and o.due_on < :today
            order by o.due_on, o.number limit 20)""";

    private final Reads reads;

    WorkFacts(Reads reads) {
        this.reads = reads;
    }

    @Override
    public Later<List<Fact>> of(Asked asked) {
        Query query = Query.named(DONE + " union all " + RUNNING + " union all " + WAITING, values(asked));
        return reads.rows(FactRow.class, query)
                .map(rows -> rows.stream().map(FactRow::fact).toList());
    }

    static MapSqlParameterSource values(Asked asked) {
        return new MapSqlParameterSource("client", asked.client().value())
                .addValue("zone", asked.zone().getId())
                .addValue("from", Timestamp.from(asked.from()))
                .addValue("until", Timestamp.from(asked.until()))
                .addValue("now", Timestamp.from(asked.until()))
                .addValue("today", java.sql.Date.valueOf(asked.today()));
    }
}
