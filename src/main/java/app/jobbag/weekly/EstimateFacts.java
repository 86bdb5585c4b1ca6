package app.jobbag.weekly;

import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Of estimates: which were sent for signature, which are signed, and which wait for the client since when. Their titles alone:
 * the sum stands in the document, for whoever may sign it.
 */
@Component
@Order(2)
class EstimateFacts implements ReportFacts {
    private static final String OF_ESTIMATES = """
            from signature_request r
            join estimate_version v on v.client_id = r.client_id and v.id = r.subject_id and r.subject_kind = 'estimate_version'
            """;

    private static final String FACTS = """
            (select 'DONE' as section, '/estimates/' || v.estimate_id as source, 'signed' as key, r.title, %1$s
            %2$s where r.client_id = :client and r.state = 'COMPLETE' and r.ended_at >= :from and r.ended_at < :until
            order by r.ended_at limit 20)
            union all
            (select 'DONE', '/estimates/' || v.estimate_id, 'sentToSign', r.title, null, null, 0, 0, null, null
            %2$s where r.client_id = :client and r.state = 'OPEN' and r.created_at >= :from and r.created_at < :until
            order by r.created_at limit 20)
            union all
            (select 'WAITING', '/estimates/' || v.estimate_id, case when s.due_at < :now then 'waitingLate' else 'waiting' end,
                r.title, s.name, null, cast(:today as date) - (s.asked_at at time zone :zone)::date,
                greatest(0, cast(:today as date) - (s.due_at at time zone :zone)::date), null, null
            %2$s join signature_signer s on s.client_id = r.client_id and s.request_id = r.id
            where r.client_id = :client and r.state = 'OPEN' and s.state = 'ASKED' and s.contact_id is not null
            order by s.asked_at limit 20)""".formatted(FactRow.NOTHING, OF_ESTIMATES);

    private final Reads reads;

    EstimateFacts(Reads reads) {
        this.reads = reads;
    }

    @Override
    public Later<List<Fact>> of(Asked asked) {
        return reads.rows(FactRow.class, Query.named(FACTS, WorkFacts.values(asked)))
                .map(rows -> rows.stream().map(FactRow::fact).toList());
    }
}
