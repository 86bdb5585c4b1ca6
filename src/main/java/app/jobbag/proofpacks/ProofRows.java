package app.jobbag.proofpacks;

import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the client has signed for the orders of an invoice. */
@Component
class ProofRows {
    private final JdbcClient jdbc;
    private final Reads reads;
    private final Clock clock;

    ProofRows(JdbcClient jdbc, Reads reads, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.clock = clock;
    }

    /** The signed estimates of the orders' projects, as they stand or with the proposal that was accepted; changes; deliverables. */
    Later<ProofPack> of(InvoiceId invoice) {
        UUID id = invoice.value();
        return reads.row(ProofPack.class, Query.of("""
                with ordered as (select distinct o.client_id, o.id, o.project_id from invoice_line l
                    join work_order o on o.client_id = l.client_id and o.id = l.order_id where l.invoice_id = ?),
                behind as (
                    select 'ESTIMATE' as kind, 1 as rank, v.client_id, v.id as subject_id, 'estimate_version' as subject_kind, null::uuid as picture
                    from estimate e join estimate_version v on v.client_id = e.client_id and v.id = e.signed_id
                    where (e.client_id, e.project_id) in (select client_id, project_id from ordered) and v.proposal_version_id is null
                    union select 'ESTIMATE', 1, v.client_id, v.proposal_version_id, 'proposal_version', null
                    from estimate e join estimate_version v on v.client_id = e.client_id and v.id = e.signed_id
                    where (e.client_id, e.project_id) in (select client_id, project_id from ordered) and v.proposal_version_id is not null
                    union select 'CHANGE', 2, c.client_id, c.id, 'change_order', null
                    from change_order c where (c.client_id, c.order_id) in (select client_id, id from ordered)
                    union select 'DELIVERABLE', 3, v.client_id, v.id, 'deliverable_version', f.id
                    from deliverable d join deliverable_version v on v.client_id = d.client_id and v.deliverable_id = d.id
                    left join stored_file f on f.client_id = v.client_id and f.id = v.file_id and f.media_type in ('image/png', 'image/jpeg')
                    where (d.client_id, d.order_id) in (select client_id, id from ordered))
                select (select coalesce(json_agg(json_build_object('kind', b.kind, 'title', q.title, 'file', s.file_id, 'picture', b.picture)
                            order by b.rank, q.ended_at, q.id), '[]')
                        from behind b join signature_request q on q.client_id = b.client_id and q.subject_kind = b.subject_kind
                            and q.subject_id = b.subject_id and q.state = 'COMPLETE'
                        left join sealed_document s on s.client_id = q.client_id and s.request_id = q.id) as proofs,
                    exists (select from proof_pack p where p.invoice_id = ?) as attached,
                    (select p.file_id from paper p where p.subject_kind = 'invoice' and p.subject_id = ? and p.state = 'READY'
                        order by p.revision desc, p.requested_at desc limit 1) as paper""", id, id, id))
                .map(found -> found.orElseGet(() -> new ProofPack(List.of(), false, null)));
    }

    boolean attach(SignedIn who, InvoiceDetails invoice) {
        return jdbc.sql("""
                        insert into proof_pack (client_id, invoice_id, asked_by, asked_by_name, asked_at) values (?, ?, ?, ?, ?)
                        on conflict do nothing""")
                        .params(invoice.client().value(), invoice.id().value())
                        .params(who.id().value(), who.name(), Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    boolean detach(InvoiceId invoice) {
        return jdbc.sql("delete from proof_pack where invoice_id = ?")
                        .param(invoice.value())
                        .update()
                == 1;
    }
}
