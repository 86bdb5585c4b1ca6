package app.jobbag.proposals;

import app.jobbag.estimates.Totals;
import app.jobbag.files.PaperId;
import app.jobbag.kernel.Ids;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The ledger of versions as they were offered, and as the client has chosen. */
@Component("proposalVersionRows")
class VersionRows {
    private static final String SELECT = """
            select jsonb_build_object('id', v.id, 'proposal', v.proposal_id, 'revision', v.revision, 'title', v.title,
                'language', v.language, 'sections', v.sections, 'estimate', v.estimate_id, 'currency', v.currency,
                'discount', v.discount, 'lines', v.lines, 'schedule', v.schedule, 'attachments', v.attachments,
                'chosenBy', v.chosen_by, 'paper', v.paper_id,
                'sentAt', v.sent_at)
            from proposal_version v where %s""";

    private final JdbcClient jdbc;
    private final Reads reads;
    private final JsonMapper json;

    VersionRows(JdbcClient jdbc, Reads reads, JsonMapper json) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.json = json;
    }

    /**
     * Who sends it, when.
     *
     * @param chosenBy the contact who has chosen; then the sender is whoever sent the version before
     */
    record Sending(
            UUID by, String byName, Instant at, @Nullable UUID chosenBy) {}

    Later<Optional<Offered>> find(UUID version) {
        return reads.object(Offered.class, Query.of(SELECT.formatted("v.id = ?"), version));
    }

    /** The newest first. */
    Later<List<Offered>> of(ProposalId id) {
        return reads.objects(
                Offered.class,
                Query.of(SELECT.formatted("v.proposal_id = ? order by v.revision desc limit 50"), id.value()));
    }

    UUID add(Proposal proposal, Offer offer, PaperId paper, Sending sending) {
        UUID id = Ids.next();
        Totals totals = offer.totals();
        jdbc.sql("""
                insert into proposal_version (id, client_id, proposal_id, revision, title, language, sections, estimate_id,
                    currency, discount, lines, net, tax, total, schedule, attachments,
                    chosen_by, paper_id, sent_by, sent_by_name, sent_at)
                values (?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, cast(? as jsonb), ?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?, ?, ?, ?, ?)""")
                .params(id, proposal.guardClient(), proposal.id().value(), proposal.revision() + 1)
                .params(offer.title(), proposal.text().language(), json.writeValueAsString(offer.sections()))
                .params(
                        Objects.requireNonNull(proposal.text().estimateId()),
                        offer.sheet().currency().getCurrencyCode())
                .params(
                        offer.sheet().discount(),
                        json.writeValueAsString(offer.sheet().lines()))
                .params(
                        totals.net().amount(),
                        totals.tax().amount(),
                        totals.total().amount())
                .params(json.writeValueAsString(offer.schedule()), json.writeValueAsString(offer.attachments()))
                .param(sending.chosenBy())
                .params(paper.value(), sending.by(), sending.byName(), Timestamp.from(sending.at()))
                .update();
        return id;
    }

    /** Who sent it. */
    Sending sender(UUID version, Instant at, @Nullable UUID contact) {
        return jdbc.sql("select sent_by, sent_by_name from proposal_version where id = ?")
                .param(version)
                .query((row, n) ->
                        new Sending(row.getObject("sent_by", UUID.class), row.getString("sent_by_name"), at, contact))
                .single();
    }
}
