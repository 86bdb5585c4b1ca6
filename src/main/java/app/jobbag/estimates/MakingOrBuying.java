package app.jobbag.estimates;

import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Make or buy, row by row (EST-2): what it takes in-house beside what suppliers quote, the decision and its reason. */
@Service
@Transactional
public class MakingOrBuying {
    private final EstimateBook book;
    private final Reads reads;
    private final JdbcClient jdbc;
    private final ObjectProvider<LineQuotes> quotes;

    MakingOrBuying(EstimateBook book, Reads reads, JdbcClient jdbc, ObjectProvider<LineQuotes> quotes) {
        this.book = book;
        this.reads = reads;
        this.jdbc = jdbc;
        this.quotes = quotes;
    }

    /** What is kept of an estimate's rows. */
    public Later<List<MakeOrBuy>> of(EstimateId id) {
        return reads.rows(MakeOrBuy.class, Query.of("""
                select line, version, in_house_hours as hours, in_house_expense as expense, decision, reason, decided_by_name,
                    decided_at from estimate_make_or_buy where estimate_id = ? order by line""", id.value()));
    }

    public Later<MakeOrBuy> of(EstimateId id, int line) {
        return of(id).map(found ->
                found.stream().filter(each -> each.line() == line).findFirst().orElse(MakeOrBuy.open(line)));
    }

    /** What suppliers quote for the row. */
    public Later<List<LineQuotes.Quote>> quotes(EstimateId id, int line) {
        return Later.all(quotes.stream().map(each -> each.of(id, line)).toList())
                .map(found -> found.stream().flatMap(List::stream).toList());
    }

    /** Whatever the estimate's state: what is made or bought may turn out later. */
    public void decide(SignedIn who, EstimateId id, int line, MakeOrBuy.Draft draft) {
        Estimate estimate = book.find(who, Action.ESTIMATE_LINES, id);
        Line row = book.sheet(estimate).find(line).orElseThrow(NotFound::new);
        book.limits(who, estimate).ifPresent(own -> own.require(row));
        MakeOrBuy before = of(id, line).get();
        Stale.check(draft.version(), before.version());
        if (draft.decision() != MakeOrBuy.Decision.OPEN && draft.reason().isBlank()) {
            throw new Refused("estimates.refused.decisionReason").at("reason");
        }
        jdbc.sql("""
                insert into estimate_make_or_buy (client_id, estimate_id, line, version, in_house_hours, in_house_expense,
                    decision, reason, decided_by, decided_by_name, decided_at)
                values (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?)
                on conflict (client_id, estimate_id, line) do update set version = estimate_make_or_buy.version + 1,
                    in_house_hours = excluded.in_house_hours, in_house_expense = excluded.in_house_expense,
                    decision = excluded.decision, reason = excluded.reason, decided_by = excluded.decided_by,
                    decided_by_name = excluded.decided_by_name, decided_at = excluded.decided_at""")
                .params(estimate.guardClient(), id.value(), line, draft.hours(), draft.expense())
                .params(
                        draft.decision().name(),
                        draft.reason(),
                        who.id().value(),
                        who.name(),
                        Timestamp.from(book.now()))
                .update();
        Changes what = Changes.none()
                .with("line", null, row.text())
                .with("decision", before.decision(), draft.decision())
                .with(
                        "hours",
                        before.hours().stripTrailingZeros(),
                        draft.hours().stripTrailingZeros());
        book.note(estimate, "decided", what, draft.reason().isBlank() ? null : draft.reason());
    }
}
