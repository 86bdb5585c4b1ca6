package app.jobbag.collections;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Money;
import app.jobbag.taxes.AgencyBook;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is still to come in: by client, currency and age, in one query (FIN-5). */
@Service
@Transactional(readOnly = true)
public class Receivables {
    /** What is open now is kept with the invoice. */
    private static final String NOW = """
            select o.client_id, o.currency, o.open, cast(:day as date) - o.due_on as days, coalesce(m.disputed, 0) as disputed,
                case when not m.promise_kept and m.promised_on >= cast(:day as date) - 1 then m.promised else 0 end as promised
            from open_invoice o join receivable_mark m on m.client_id = o.client_id and m.invoice_id = o.id where %s""";

    private static final String THEN = """
            select m.client_id, m.currency, sum(m.amount) as open, cast(:day as date) - i.due_on as days, 0 as disputed,
                0 as promised
            from receivable_movement m join invoice i on i.client_id = m.client_id and i.id = m.invoice_id
            where m.day <= :day group by m.client_id, m.currency, i.id, i.due_on having sum(m.amount) > 0""";

    private static final String CLIENTS = """
            select c.id, c.code, coalesce(c.trading_names[1], c.legal_name) as name, late.* from late join client c on c.id = late.client_id""";

    private static final String PEOPLE = """
            select null::uuid as id, '' as code, coalesce(p.name, '–') as name, late.* from late
            left join team_member t on t.client_id = late.client_id and t.duty = 'LEAD_AE' left join person p on p.id = t.person_id""";

    private static final String SUMS = """
            with late as materialized (%s), named as (%s)
            select id, code, name, currency, count(*) as invoices,
                coalesce(sum(open) filter (where days <= 0), 0) as b0,
                coalesce(sum(open) filter (where days between 1 and 30), 0) as b1,
                coalesce(sum(open) filter (where days between 31 and 60), 0) as b2,
                coalesce(sum(open) filter (where days between 61 and 90), 0) as b3,
                coalesce(sum(open) filter (where days > 90), 0) as b4,
                sum(disputed) as disputed, sum(promised) as promised
            from named group by id, code, name, currency
            order by max(days) desc, sum(open) desc, name limit 1000""";

    private final JdbcClient jdbc;
    private final AgencyBook agency;

    Receivables(JdbcClient jdbc, AgencyBook agency) {
        this.jdbc = jdbc;
        this.agency = agency;
    }

    /** As of the agency's day, by client. */
    public ReceivablesSheet sheet() {
        return sheet(null, AgeingBy.CLIENT);
    }

    /**
     * As it was at the end of a day, by what moved until then; those who owe longest and most first.
     *
     * @param asked null for today, as is a day to come
     */
    public ReceivablesSheet sheet(@Nullable LocalDate asked, AgeingBy by) {
        return sheet(asked, by, ReceivablesOnly.ALL);
    }

    /** What stands beside an invoice is known of today only: of a day gone by, all is shown. */
    public ReceivablesSheet sheet(@Nullable LocalDate asked, AgeingBy by, ReceivablesOnly only) {
        LocalDate today = agency.today();
        LocalDate day = asked == null || asked.isAfter(today) ? today : asked;
        String sql = SUMS.formatted(
                day.isBefore(today) ? THEN : NOW.formatted(only.condition()), by == AgeingBy.CLIENT ? CLIENTS : PEOPLE);
        return new ReceivablesSheet(
                day,
                day.isBefore(today),
                jdbc.sql(sql).param("day", day).query(Receivables::read).list());
    }

    private static ClientReceivables read(ResultSet row, int number) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        UUID client = row.getObject("id", UUID.class);
        Ageing open = new Ageing(
                money(row.getBigDecimal("b0"), currency),
                money(row.getBigDecimal("b1"), currency),
                money(row.getBigDecimal("b2"), currency),
                money(row.getBigDecimal("b3"), currency),
                money(row.getBigDecimal("b4"), currency));
        return new ClientReceivables(
                client == null ? null : new ClientId(client),
                row.getString("code"),
                row.getString("name"),
                row.getInt("invoices"),
                open,
                money(row.getBigDecimal("disputed"), currency),
                money(row.getBigDecimal("promised"), currency));
    }

    private static Money money(BigDecimal amount, Currency currency) {
        return new Money(amount, currency);
    }
}
