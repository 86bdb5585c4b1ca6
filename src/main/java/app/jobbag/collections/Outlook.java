package app.jobbag.collections;

import app.jobbag.kernel.Money;
import app.jobbag.taxes.AgencyBook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is to be expected: how long clients take to pay, and what will come in by week (FIN-5). */
@Service
@Transactional(readOnly = true)
public class Outlook {
    /** The days over which what was invoiced is set against what is open. */
    public static final int DSO_DAYS = 90;

    private static final int WEEKS = 8;

    private static final String WEEK_SUMS = """
            with paid as (
                select i.client_id, i.due_on, max(p.received_on) as day, row_number() over (partition by i.client_id order by max(p.received_on) desc) as nth
                from invoice i join payment p on p.client_id = i.client_id and p.invoice_id = i.id
                where i.status = 'PAID' and p.received_on > cast(:today as date) - 730 group by i.client_id, i.id, i.due_on),
            usual as (
                select client_id, percentile_disc(0.5) within group (order by day - due_on) as delay from paid where nth <= 12 group by client_id),
            expected as (
                select o.currency, o.open - coalesce(m.disputed, 0) as open, greatest(case when m.promised_on is not null
                        and not m.promise_kept and m.promised_on >= cast(:today as date) - 1 then m.promised_on
                    else o.due_on + greatest(coalesce(u.delay, 0), 0) end, cast(:today as date)) as day
                from open_invoice o join receivable_mark m on m.client_id = o.client_id and m.invoice_id = o.id
                left join usual u on u.client_id = o.client_id)
            select currency, least(date_trunc('week', day)::date, date_trunc('week', cast(:today as date))::date + 7 * :weeks) as monday,
                sum(open) as open from expected where open > 0 group by 1, 2 order by 1, 2""";

    private final JdbcClient jdbc;
    private final AgencyBook agency;

    Outlook(JdbcClient jdbc, AgencyBook agency) {
        this.jdbc = jdbc;
        this.agency = agency;
    }

    /**
     * What is expected in a week: of each open invoice, at its due day and the client's usual delay (the median of its last
     * twelve paid ones), or at the day for which it is promised, never before today. What is disputed is not expected.
     *
     * @param last whether it stands for all that comes later
     */
    public record Week(Currency currency, LocalDate monday, Money amount, boolean last) {}

    /**
     * @param weeks the next eight by currency, then what comes later
     * @param disputed what is disputed by currency, and so not expected
     */
    public record Report(List<Week> weeks, List<Money> disputed, List<Dso> dso) {}

    public Report report() {
        LocalDate today = agency.today();
        return new Report(weeks(today), disputed(), dso(today));
    }

    private List<Week> weeks(LocalDate today) {
        LocalDate last = today.minusDays(today.getDayOfWeek().getValue() - 1L).plusWeeks(WEEKS);
        return jdbc.sql(WEEK_SUMS)
                .param("today", today)
                .param("weeks", WEEKS)
                .query((row, n) -> week(row, last))
                .list();
    }

    private List<Money> disputed() {
        return jdbc.sql("""
                select d.currency, sum(least(d.amount, o.open)) as amount from dispute d
                join open_invoice o on o.client_id = d.client_id and o.id = d.invoice_id
                where d.state = 'OPEN' group by d.currency order by d.currency""")
                .query((row, n) ->
                        new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))))
                .list();
    }

    private static Week week(ResultSet row, LocalDate last) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        LocalDate monday = row.getObject("monday", LocalDate.class);
        return new Week(currency, monday, new Money(row.getBigDecimal("open"), currency), !monday.isBefore(last));
    }

    /**
     * Days sales outstanding at a day: what is open, over what was invoiced, less what was credited, in the ninety
     * days until then, times ninety.
     *
     * @param days null where nothing was invoiced, or no more than was credited
     */
    public record Dso(
            Currency currency,
            Money open,
            Money invoiced,
            @Nullable BigDecimal days) {}

    private List<Dso> dso(LocalDate day) {
        return jdbc.sql("""
                select currency, sum(amount) as open,
                    coalesce(sum(amount) filter (where kind in ('INVOICE', 'CREDIT') and day > cast(:day as date) - :days), 0) as invoiced
                from receivable_movement where day <= :day group by currency
                having sum(amount) <> 0 order by currency""")
                .param("day", day)
                .param("days", DSO_DAYS)
                .query((row, n) -> dso(row))
                .list();
    }

    private static Dso dso(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        Money open = new Money(row.getBigDecimal("open"), currency);
        Money invoiced = new Money(row.getBigDecimal("invoiced"), currency);
        BigDecimal days = invoiced.isPositive()
                ? open.amount()
                        .multiply(BigDecimal.valueOf(DSO_DAYS))
                        .divide(invoiced.amount(), 0, RoundingMode.HALF_UP)
                : null;
        return new Dso(currency, open, invoiced, days);
    }
}
