package app.jobbag.estimates;

import app.jobbag.clients.ClientId;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Signed estimates for whoever orders, buys or invoices against them. The caller has asked whether the person may. */
@Service
public class SignedEstimates {
    private static final String SELECT = """
            select e.id, v.id as version_id, e.client_id as client, v.project_id as project, e.number, v.revision, v.title,
                v.currency, v.discount, v.lines
            from estimate e join estimate_version v on v.client_id = e.client_id and v.id = e.signed_id
            where %s order by v.sent_at desc, e.id limit 200""";

    private final Reads reads;

    SignedEstimates(Reads reads) {
        this.reads = reads;
    }

    private record Row(
            EstimateId id,
            UUID versionId,
            ClientId client,
            UUID project,
            String number,
            int revision,
            String title,
            Currency currency,
            BigDecimal discount,
            List<Line> lines) {
        SignedEstimate signed() {
            Totals totals = new Sheet(currency, discount, lines).totals();
            return new SignedEstimate(id, versionId, client, project, number, revision, title, totals);
        }
    }

    /** Empty while the client has signed no version of it. */
    public Later<Optional<SignedEstimate>> find(EstimateId id) {
        return read("e.id = ?", id.value()).map(found -> found.stream().findFirst());
    }

    /** The newest first. */
    public Later<List<SignedEstimate>> ofProject(UUID project) {
        return read("v.project_id = ?", project);
    }

    /** The newest first. */
    public Later<List<SignedEstimate>> ofClient(ClientId client) {
        return read("e.client_id = ?", client.value());
    }

    private Later<List<SignedEstimate>> read(String which, UUID id) {
        return reads.rows(Row.class, Query.of(SELECT.formatted(which), id))
                .map(found -> found.stream().map(Row::signed).toList());
    }
}
