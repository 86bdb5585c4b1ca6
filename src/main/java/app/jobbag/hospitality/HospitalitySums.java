package app.jobbag.hospitality;

import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was spent in a month or a year, by client or by person. The same rows as the list of that period: its sums are the
 * list's and the file's.
 */
@Service
@Transactional(readOnly = true)
public class HospitalitySums {
    private static final String BY_CLIENT = """
            select h.client_id as id, coalesce(c.trading_names[1], c.legal_name) as name, h.currency, count(*) as meals,
                sum(h.heads) as heads, sum(h.spent) as spent, count(*) filter (where h.over) as over
            from hospitality h join client c on c.id = h.client_id
            where h.hosted_on >= ? and h.hosted_on < ? and h.spent is not null
            group by 1, 2, 3 order by 2, 1, 3""";

    private static final String BY_PERSON = """
            select h.claimed_by as id, p.name, h.currency, count(*) as meals,
                sum(h.heads) as heads, sum(h.spent) as spent, count(*) filter (where h.over) as over
            from hospitality h join person p on p.id = h.claimed_by
            where h.hosted_on >= ? and h.hosted_on < ? and h.spent is not null
            group by 1, 2, 3 order by 2, 1, 3""";

    private final JdbcClient jdbc;

    HospitalitySums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One client or person, in one currency. */
    public record Sum(UUID id, String name, Currency currency, long meals, long heads, BigDecimal spent, long over) {
        public Money total() {
            return new Money(spent, currency);
        }

        public Money each() {
            return new HeadCost(total(), Math.toIntExact(heads)).each();
        }
    }

    /** @param until the first day after it */
    public List<Sum> byClient(LocalDate from, LocalDate until) {
        return read(BY_CLIENT, from, until);
    }

    public List<Sum> byPerson(LocalDate from, LocalDate until) {
        return read(BY_PERSON, from, until);
    }

    /** One a currency. */
    public static List<Money> totals(List<Sum> sums) {
        TreeMap<String, Money> totals = new TreeMap<>();
        sums.forEach(each -> totals.merge(each.currency().getCurrencyCode(), each.total(), Money::plus));
        return List.copyOf(totals.values());
    }

    private List<Sum> read(String sql, LocalDate from, LocalDate until) {
        return jdbc.sql(sql)
                .params(from, until)
                .query((row, n) -> new Sum(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        Currency.getInstance(row.getString("currency")),
                        row.getLong("meals"),
                        row.getLong("heads"),
                        row.getBigDecimal("spent"),
                        row.getLong("over")))
                .list();
    }
}
