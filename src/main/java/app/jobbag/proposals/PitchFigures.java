package app.jobbag.proposals;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * How proposals end, and what pitching takes (PRO-4), over the clients that the person sees. The hours of a pitch are those
 * booked in its project between its beginning and its end, without the orders that it became; pitches that share a project
 * share its hours.
 */
@Service
public class PitchFigures {
    private static final String PITCHES = """
            with pitch as (
                select p.state, p.client_id, p.author_id, p.cause, p.currency, b.hours / s.sharing as hours, b.cost / s.sharing as cost
                from proposal p
                cross join lateral (select count(*) as sharing from proposal s
                    where s.client_id = p.client_id and s.project_id = p.project_id) s
                cross join lateral (select coalesce(sum(t.hours), 0) as hours,
                        coalesce(sum(t.cost) filter (where w.currency = p.currency), 0) as cost
                    from work_order w join time_entry t on t.client_id = w.client_id and t.order_id = w.id
                    where w.client_id = p.client_id and w.project_id = p.project_id
                        and t.worked_on between p.created_at::date and coalesce(p.ended_at::date, 'infinity'::date)
                        and not exists (select from proposal_order o where o.client_id = w.client_id and o.order_id = w.id)) b),
            each as (select %s as name, pitch.currency, count(*) filter (where state = 'WON') as won,
                    count(*) filter (where state = 'LOST') as lost, count(*) filter (where state = 'WITHDRAWN') as withdrawn,
                    count(*) filter (where state not in ('WON', 'LOST', 'WITHDRAWN')) as running, count(*) as pitches,
                    sum(hours) as hours, sum(cost) as cost
                from pitch %s group by 1, 2)
            select name, sum(won)::int as won, sum(lost)::int as lost, sum(withdrawn)::int as withdrawn, sum(running)::int as running,
                sum(hours) as hours, coalesce(jsonb_agg(jsonb_build_object('currency', currency, 'amount', cost) order by currency)
                    filter (where cost > 0), '[]') as costs
            from each group by name order by sum(pitches) desc, 1 limit 200""";

    private final Reads reads;

    PitchFigures(Reads reads) {
        this.reads = reads;
    }

    /** What their hours cost the agency, in a currency. */
    public record Cost(Currency currency, BigDecimal amount) {
        public Money money() {
            return new Money(amount, currency);
        }
    }

    /** Those of a client, an account executive or a cause. */
    public record Row(String name, int won, int lost, int withdrawn, int running, BigDecimal hours, List<Cost> costs) {
        public Row {
            costs = List.copyOf(costs);
        }

        /** Of those that were decided; null while none was. */
        public @Nullable Percent winRate() {
            int decided = won + lost;
            return decided == 0
                    ? null
                    : new Percent(BigDecimal.valueOf(100L * won)
                            .divide(BigDecimal.valueOf(decided), 1, RoundingMode.HALF_UP));
        }
    }

    public Later<List<Row>> byClient() {
        return rows("coalesce(c.trading_names[1], c.legal_name)", "join client c on c.id = pitch.client_id");
    }

    /** By who began them. */
    public Later<List<Row>> byExecutive() {
        return rows("a.name", "join person a on a.id = pitch.author_id");
    }

    /** By what their reviews name as the cause. */
    public Later<List<Row>> byCause() {
        return rows("pitch.cause", "where pitch.cause is not null");
    }

    private Later<List<Row>> rows(String name, String from) {
        return reads.rows(Row.class, Query.of(PITCHES.formatted(name, from)));
    }
}
