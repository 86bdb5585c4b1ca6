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
 * How proposals end, and what pitching takes (PRO-4), over the clients that the person sees. The hours of a pitch are those
 * booked in its project between its beginning and its end, without the orders that it became; pitches that share a project
 * share its hours.
 */
@Service
public class PitchFigures {
    private static final String PITCHES = """
            with pitch as (
                select p.state, p.client_id, p.author_id, p.cause, coalesce((
                    select sum(t.hours) from work_order w join time_entry t on t.client_id = w.client_id and t.order_id = w.id
                    where w.client_id = p.client_id and w.project_id = p.project_id
                        and t.worked_on between p.created_at::date and coalesce(p.ended_at::date, 'infinity'::date)
                        and not exists (select from proposal_order o where o.client_id = w.client_id and o.order_id = w.id)), 0)
                    / (select count(*) from proposal s where s.client_id = p.client_id and s.project_id = p.project_id) as hours
                from proposal p)
            select %s as name, count(*) filter (where state = 'WON') as won, count(*) filter (where state = 'LOST') as lost,
                count(*) filter (where state = 'WITHDRAWN') as withdrawn,
                count(*) filter (where state not in ('WON', 'LOST', 'WITHDRAWN')) as running, sum(hours) as hours
            from pitch %s group by 1 order by count(*) desc, 1 limit 200""";

    private final Reads reads;

    PitchFigures(Reads reads) {
        this.reads = reads;
    }

    /** Those of a client, an account executive or a cause. */
    public record Row(String name, int won, int lost, int withdrawn, int running, BigDecimal hours) {
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
