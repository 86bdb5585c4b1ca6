package app.jobbag.proposals;

import app.jobbag.kernel.Percent;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * How proposals end, and what pitching takes (PRO-4), over the clients that the person sees. What a pitch takes is booked in its
 * project between its beginning and its end, without the orders that it became: hours, and what they, expenses and suppliers' bills
 * cost; pitches that share a project share it.
 */
@Service
public class PitchFigures {
    private static final String PITCHES = """
            with pitch as (
                select p.state, p.client_id, p.author_id, p.cause, p.currency,
                    case when p.state = 'WON' then %1$s end as value, b.hours / s.sharing as hours, b.cost / s.sharing as cost
                from proposal p left join proposal_version v on v.client_id = p.client_id and v.id = p.current_id
                left join estimate e on e.client_id = p.client_id and e.id = p.estimate_id
                cross join lateral (select count(*) as sharing from proposal s
                    where s.client_id = p.client_id and s.project_id = p.project_id) s
                cross join lateral (select p.created_at::date as first, coalesce(p.ended_at::date, 'infinity'::date) as last) d
                cross join lateral (select coalesce(sum(t.hours), 0) as hours,
                        coalesce(sum(coalesce(t.cost, 0) + coalesce(x.amount, 0) + coalesce(q.amount, 0))
                            filter (where w.currency = p.currency), 0) as cost
                    from work_order w
                    left join lateral (select sum(hours) as hours, sum(cost) as cost from time_entry
                        where client_id = w.client_id and order_id = w.id and worked_on between d.first and d.last) t on true
                    left join lateral (select sum(amount) as amount from expense where client_id = w.client_id and order_id = w.id
                        and state in ('SUBMITTED', 'APPROVED') and spent_on between d.first and d.last) x on true
                    left join lateral (select sum(amount) as amount from supplier_bill where client_id = w.client_id
                        and order_id = w.id and state = 'BOOKED' and billed_on between d.first and d.last) q on true
                    where w.client_id = p.client_id and w.project_id = p.project_id
                        and not exists (select from proposal_order o where o.client_id = w.client_id and o.order_id = w.id)) b
                where ?::int is null or extract(year from p.created_at) = ?::int),
            each as (select %2$s as key, %3$s as name, pitch.currency, count(*) filter (where state = 'WON') as won,
                    count(*) filter (where state = 'LOST') as lost, count(*) filter (where state = 'WITHDRAWN') as withdrawn,
                    count(*) filter (where state not in ('WON', 'LOST', 'WITHDRAWN')) as running, count(*) as pitches,
                    sum(value) as value, sum(hours) as hours, sum(cost) as cost
                from pitch %4$s group by 1, 2, 3)
            select key, name, sum(won)::int as won, sum(lost)::int as lost, sum(withdrawn)::int as withdrawn,
                sum(running)::int as running, sum(hours) as hours,
                coalesce(jsonb_agg(jsonb_build_object('currency', currency, 'amount', value) order by currency)
                    filter (where value is not null), '[]') as values,
                coalesce(jsonb_agg(jsonb_build_object('currency', currency, 'amount', cost) order by currency)
                    filter (where cost <> 0), '[]') as costs
            from each group by key, name order by sum(pitches) desc, 2, 1 limit 200""";

    private final Reads reads;

    PitchFigures(Reads reads) {
        this.reads = reads;
    }

    /**
     * Those of a client, an account executive or a cause.
     *
     * @param key id of the client or the person, or the cause
     * @param values of those that were won
     * @param costs to the agency, of all of them
     */
    public record Row(
            String key,
            String name,
            int won,
            int lost,
            int withdrawn,
            int running,
            BigDecimal hours,
            List<Pipeline.Sum> values,
            List<Pipeline.Sum> costs) {
        public Row {
            values = List.copyOf(values);
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

    /** @param year in which they were begun; null of all of them */
    public Later<List<Row>> byClient(@Nullable Integer year) {
        return rows(
                year,
                "pitch.client_id::text",
                "coalesce(c.trading_names[1], c.legal_name)",
                "join client c on c.id = pitch.client_id");
    }

    /** By who began them. */
    public Later<List<Row>> byExecutive(@Nullable Integer year) {
        return rows(year, "pitch.author_id::text", "a.name", "join person a on a.id = pitch.author_id");
    }

    /** By what their reviews name as the cause. */
    public Later<List<Row>> byCause(@Nullable Integer year) {
        return rows(year, "pitch.cause", "pitch.cause", "where pitch.cause is not null");
    }

    /** In which any were begun, the last one first. */
    public Later<List<Integer>> years() {
        return reads.rows(
                        Year.class,
                        Query.of("select distinct extract(year from created_at)::int as year from proposal"
                                + " order by 1 desc limit 20"))
                .map(found -> found.stream().map(Year::year).toList());
    }

    private record Year(int year) {}

    private Later<List<Row>> rows(@Nullable Integer year, String key, String name, String from) {
        return reads.rows(Row.class, Query.of(PITCHES.formatted(Pipeline.VALUE, key, name, from), year, year));
    }
}
