package app.jobbag.targets;

import app.jobbag.clients.ClientId;
import app.jobbag.taxes.AgencyBook;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the summary by quarter. A quarter is counted until a month after its end, for what the bank tells late, and then left
 * alone: it stays whose it was.
 */
@Service
@Transactional
public class QuarterBook {
    private static final int FIRST_QUARTERS = 9;
    private static final int DAYS_AFTER = 31;

    private final JdbcClient jdbc;
    private final AgencyBook agency;
    private final Clock clock;

    QuarterBook(JdbcClient jdbc, AgencyBook agency, Clock clock) {
        this.jdbc = jdbc;
        this.agency = agency;
        this.clock = clock;
    }

    /** Runs in the scope of that client. */
    public void count(ClientId client) {
        LocalDate today = agency.today();
        Quarter running = Quarter.of(today);
        LocalDate settled = settled(client, running.plus(-FIRST_QUARTERS).first());
        jdbc.sql("delete from quarter_figure where client_id = ? and quarter > ?")
                .params(client.value(), settled)
                .update();
        jdbc.sql("""
                insert into quarter_figure (client_id, quarter, measure, person_id, currency, value)
                select m.client_id, date_trunc('quarter', m.day::timestamp)::date, m.measure, coalesce(m.person_id, lead.person),
                    m.currency, sum(m.amount)
                from target_movement m cross join (select (select person_id from team_member
                    where client_id = :client and duty = 'LEAD_AE') as person) lead
                where m.client_id = :client and m.day >= (cast(:settled as date) + interval '3 months')::date and m.day <= :today
                    and m.amount is not null
                group by 1, 2, 3, 4, 5 having sum(m.amount) <> 0""")
                .param("client", client.value())
                .param("settled", settled)
                .param("today", today)
                .update();
        Quarter over = Quarter.of(today.minusDays(DAYS_AFTER)).plus(-1);
        jdbc.sql("update quarter_figured set settled = greatest(settled, ?) where client_id = ?")
                .params(over.first(), client.value())
                .update();
    }

    /** Locks the client's mark, so that two counts follow each other. */
    private LocalDate settled(ClientId client, LocalDate before) {
        return jdbc.sql("""
                insert into quarter_figured (client_id, settled, counted_at) values (?, ?, ?)
                on conflict (client_id) do update set counted_at = excluded.counted_at returning settled""")
                .params(client.value(), before, Timestamp.from(clock.instant()))
                .query(LocalDate.class)
                .single();
    }
}
