package app.jobbag.proposals;

import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The checklists of proposals: a line that nobody has noted has no row. */
@Component
class CheckRows {
    private final JdbcClient jdbc;
    private final Reads reads;

    CheckRows(JdbcClient jdbc, Reads reads) {
        this.jdbc = jdbc;
        this.reads = reads;
    }

    /** All of them, in their order. */
    Later<List<Check>> of(ProposalId id) {
        return reads.rows(
                        Check.class,
                        Query.of(
                                "select item, state, words, noted_by_name, noted_at from proposal_check where proposal_id = ?",
                                id.value()))
                .map(CheckRows::whole);
    }

    private static List<Check> whole(List<Check> noted) {
        return Arrays.stream(CheckItem.values())
                .map(item -> noted.stream()
                        .filter(each -> each.item() == item)
                        .findFirst()
                        .orElse(Check.open(item)))
                .toList();
    }

    void write(Proposal proposal, CheckDraft draft, SignedIn who, Instant now) {
        if (draft.state() == CheckState.OPEN) {
            jdbc.sql("delete from proposal_check where proposal_id = ? and item = ?")
                    .params(proposal.id().value(), draft.item().name())
                    .update();
        } else {
            jdbc.sql("""
                    insert into proposal_check (client_id, proposal_id, item, state, words, noted_by, noted_by_name, noted_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict (client_id, proposal_id, item) do update set state = excluded.state, words = excluded.words,
                        noted_by = excluded.noted_by, noted_by_name = excluded.noted_by_name, noted_at = excluded.noted_at""")
                    .params(
                            proposal.guardClient(),
                            proposal.id().value(),
                            draft.item().name())
                    .params(draft.state().name(), draft.words(), who.id().value())
                    .params(who.name(), Timestamp.from(now))
                    .update();
        }
    }
}
