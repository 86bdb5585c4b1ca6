package app.jobbag.estimates;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Estimates as pages read them. The caller has asked whether the person may see the estimate. */
@Service
public class EstimateQueries {
    private static final String SELECT = """
            select e.id, e.version, e.client_id as client, coalesce(c.trading_names[1], c.legal_name) as client_name,
                e.project_id as project, j.code || ' ' || j.name as project_name, e.title, e.language, e.currency, e.dated_on,
                e.base_currency, e.rate, e.state, e.number, e.revision, e.signer_id, k.name as signer, e.reason, e.sent_back,
                e.current_id as current, e.signed_id as signed, e.approved_by_name, e.approved_at, p.name as author,
                (select v.paper_id from estimate_version v where v.client_id = e.client_id and v.id = e.current_id) as paper,
                (select jsonb_build_object('id', q.id, 'state', q.state, 'signer', g.id, 'name', g.name,
                        'signer_state', g.state, 'settled_at', g.settled_at, 'remarks', g.remarks)
                    from signature_request q join signature_signer g on g.client_id = q.client_id and g.request_id = q.id
                    where q.client_id = e.client_id and (q.subject_kind, q.subject_id) = (select case when v.proposal_version_id is null
                        then 'estimate_version' else 'proposal_version' end, coalesce(v.proposal_version_id, v.id)
                        from estimate_version v where v.client_id = e.client_id and v.id = e.current_id)) as asked,
                (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'revision', v.revision, 'reason', v.reason,
                        'total', v.total, 'paper', v.paper_id, 'sent_at', v.sent_at, 'sent_by_name', v.sent_by_name,
                        'state', q.state, 'sealed', case when d.state = 'READY' then d.file_id end) order by v.revision desc), '[]')
                    from estimate_version v left join signature_request q on q.client_id = v.client_id
                        and q.subject_kind = case when v.proposal_version_id is null then 'estimate_version' else 'proposal_version' end
                        and q.subject_id = coalesce(v.proposal_version_id, v.id)
                    left join sealed_document d on d.client_id = v.client_id and d.request_id = q.id
                    where v.client_id = e.client_id and v.estimate_id = e.id) as versions
            from estimate e join client c on c.id = e.client_id
            join project j on j.client_id = e.client_id and j.id = e.project_id join person p on p.id = e.author_id
            left join contact k on k.client_id = e.client_id and k.id = e.signer_id where e.id = ?""";

    private final Reads reads;
    private final LineRows rows;

    EstimateQueries(Reads reads, LineRows rows) {
        this.reads = reads;
        this.rows = rows;
    }

    /** @throws NotFound when it is not in scope */
    public Later<EstimateDetails> details(EstimateId id) {
        return reads.row(EstimateDetails.class, Query.of(SELECT, id.value()))
                .map(found -> found.orElseThrow(NotFound::new));
    }

    public Later<Sheet> sheet(EstimateId id) {
        return rows.sheet(id);
    }

    /** The rows that the client has signed; empty before. */
    public Later<Optional<Sheet>> signed(EstimateId id) {
        return rows.signed(id);
    }

    /** The rows of a version, as they were sent. */
    public Later<Sheet> version(UUID version) {
        return rows.version(version);
    }

    /** Who may sign estimates of a client, by name. */
    public Later<List<SignerChoice>> signers(ClientId client) {
        return reads.rows(SignerChoice.class, Query.of("""
                select k.id, case when k.title = '' then k.name else k.name || ', ' || k.title end as name from contact k
                where k.client_id = ? and k.archived_at is null and 'ESTIMATE' = any (k.signs) order by k.name, k.id""", client.value()));
    }

    /** A contact who may sign estimates. */
    public record SignerChoice(UUID id, String name) {}
}
