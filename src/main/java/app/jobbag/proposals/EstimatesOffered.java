package app.jobbag.proposals;

import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.OfferedEstimates;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells estimates which proposal they are the price of. */
@Component
class EstimatesOffered implements OfferedEstimates {
    private final Reads reads;

    EstimatesOffered(Reads reads) {
        this.reads = reads;
    }

    /** The version before the client counts, whatever the proposal is tied to since. */
    @Override
    public Later<Optional<Offered>> of(EstimateId estimate) {
        return reads.row(Offered.class, Query.of("""
                select p.id as proposal, concat_ws(' ', p.number, p.title) as title, p.revision,
                    p.state = 'PRESENTED' and coalesce(v.estimate_id = e.id, false) and not exists (
                        select from signature_request q where q.client_id = p.client_id and q.subject_kind = 'proposal_version'
                            and q.subject_id = p.current_id and q.state <> 'OPEN') as at_client
                from estimate e join proposal p on p.client_id = e.client_id
                left join proposal_version v on v.client_id = p.client_id and v.id = p.current_id
                where e.id = ? and (p.estimate_id = e.id or v.estimate_id = e.id)
                order by at_client desc, p.created_at desc, p.id limit 1""", estimate.value()));
    }
}
