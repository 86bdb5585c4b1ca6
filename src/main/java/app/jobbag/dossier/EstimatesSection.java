package app.jobbag.dossier;

import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.BagSection;
import app.jobbag.workorders.OrderDetails;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The estimates of the order's project on its page: what is agreed, and what the client still has to sign. */
@Component
class EstimatesSection implements BagSection {
    private final Reads reads;
    private final AccessPolicy policy;

    EstimatesSection(Reads reads, AccessPolicy policy) {
        this.reads = reads;
        this.policy = policy;
    }

    @Override
    public String key() {
        return "estimates";
    }

    @Override
    public int rank() {
        return 190;
    }

    @Override
    public Later<Optional<Content>> of(SignedIn who, OrderDetails order) {
        return !policy.permits(who, Action.ESTIMATE_SEE, order)
                ? Later.known(Optional.empty())
                : rows(who, order).map(EstimatesSection::content);
    }

    private Later<List<EstimateRow>> rows(SignedIn who, OrderDetails order) {
        return reads.rows(
                EstimateRow.class,
                Query.of(
                        """
                select e.id, concat_ws(' ', e.number, e.title) as name, e.state, e.revision, e.currency, e.total, k.name as signer,
                    (select (v.sent_at at time zone ?)::date from estimate_version v
                        where v.client_id = e.client_id and v.id = e.current_id) as sent_on,
                    (select v.total from estimate_version v where v.client_id = e.client_id and v.id = e.signed_id) as agreed
                from estimate e left join contact k on k.client_id = e.client_id and k.id = e.signer_id
                where e.client_id = ? and e.project_id = ? order by e.created_at desc, e.id desc limit 50""",
                        who.zone().getId(),
                        order.client().value(),
                        order.project().value()));
    }

    private static Optional<Content> content(List<EstimateRow> rows) {
        List<Told> told = rows.stream()
                .map(each -> new Told("estimate", each.id(), each.name(), "/estimates/" + each.id()))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content("dossier/_estimates", rows, null, List.of(), told));
    }
}
