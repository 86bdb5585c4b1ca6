package app.jobbag.quotations;

import app.jobbag.estimates.EstimateId;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.workorders.OrderId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Requests for quotation as pages read them. The caller has asked whether the person may. */
@Service
public class QuoteQueries {
    /** A quote, of rows {@code q} and {@code s}. */
    private static final String QUOTE = """
            jsonb_build_object('id', q.id, 'version', q.version, 'supplier', q.supplier_id, 'supplier_name', s.name,
                'state', q.state, 'sent_to', q.reader_name || ' <' || q.reader_email || '>', 'sent_at', q.sent_at,
                'reminded_at', q.reminded_at, 'currency', q.currency, 'lead_days', q.lead_days, 'valid_until', q.valid_until,
                'remarks', q.remarks, 'answered_by', q.answered_by, 'answered_at', q.answered_at, 'late', q.late,
                'channel', q.channel, 'noted_by_name', q.noted_by_name,
                'quality', round(s.quality_sum::numeric / nullif(s.ratings, 0), 1),
                'prices', (select coalesce(jsonb_agg(p.net order by p.position), '[]') from quote_price p where p.quote_id = q.id))""";

    private static final String SELECT = """
            select r.id, r.version, r.client_id as client, r.estimate_id as estimate, r.order_id as "order",
                coalesce(concat_ws(' ', e.number, e.title), '') || coalesce(concat_ws(' ', o.number, o.title), '') as origin,
                coalesce(e.project_id, o.project_id) as project, r.number, r.state, r.title, r.note, r.answer_by, r.zone,
                r.currency, a.name as author, r.sent_at, r.sent_by_name, r.decision, r.chosen_id as chosen, r.reason,
                r.ended_by_name, r.ended_at, r.purchase_id as purchase,
                (select jsonb_agg(jsonb_build_object('row', l.estimate_line, 'what', l.what, 'specification', l.specification,
                    'quantity', l.quantity, 'unit', l.unit) order by l.position)
                    from quote_request_line l where l.request_id = r.id) as lines,
                (select coalesce(jsonb_agg(%s order by s.name_order, q.id), '[]')
                    from quote q join supplier s on s.id = q.supplier_id where q.request_id = r.id) as quotes,
                (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'media_type', f.media_type,
                        'sha256', f.sha256, 'shared', k.shared) order by k.added_at, f.id), '[]')
                    from quote_request_file k join stored_file f on f.client_id = k.client_id and f.id = k.file_id
                    where k.request_id = r.id) as files
            from quote_request r join person a on a.id = r.author_id
            left join estimate e on e.client_id = r.client_id and e.id = r.estimate_id
            left join work_order o on o.client_id = r.client_id and o.id = r.order_id
            where r.id = %s""";

    private static final String ROW = """
            select r.id, r.number, r.state, r.title, r.answer_by, r.zone, count(q.id) as asked,
                count(q.id) filter (where q.state = 'QUOTED') as quoted
            from quote_request r left join quote q on q.client_id = r.client_id and q.request_id = r.id
            where %s group by r.id order by r.created_at, r.id limit 100""";

    private final Reads reads;

    QuoteQueries(Reads reads) {
        this.reads = reads;
    }

    /** @throws NotFound when it is not in scope */
    public Later<QuoteRequestDetails> details(QuoteRequestId id) {
        return read("?", id.value());
    }

    /** The request that a quote answers. @throws NotFound when it is not in scope */
    public Later<QuoteRequestDetails> details(QuoteId id) {
        return read("(select x.request_id from quote x where x.id = ?)", id.value());
    }

    private Later<QuoteRequestDetails> read(String which, UUID id) {
        return reads.row(QuoteRequestDetails.class, Query.of(SELECT.formatted(QUOTE, which), id))
                .map(found -> found.orElseThrow(NotFound::new));
    }

    public Later<List<QuoteRow>> of(OrderId order) {
        return reads.rows(QuoteRow.class, Query.of(ROW.formatted("r.order_id = ?"), order.value()));
    }

    public Later<List<QuoteRow>> of(EstimateId estimate) {
        return reads.rows(QuoteRow.class, Query.of(ROW.formatted("r.estimate_id = ?"), estimate.value()));
    }

    /** A work order that something can be bought for. */
    public record OpenOrder(UUID id, String name) {}

    /** Those of a project, the newest first. */
    public Later<List<OpenOrder>> orders(UUID project) {
        return reads.rows(OpenOrder.class, Query.of("""
                select o.id, concat_ws(' ', o.number, o.title) as name from work_order o
                where o.project_id = ? and o.status in ('ISSUED', 'IN_PROGRESS', 'DELIVERED')
                order by o.number desc limit 100""", project));
    }
}
