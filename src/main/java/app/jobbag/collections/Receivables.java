package app.jobbag.collections;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Money;
import app.jobbag.taxes.AgencyBook;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is still to come in: by client, currency and age, in one query (FIN-5). */
@Service
@Transactional(readOnly = true)
public class Receivables {
    private final JdbcClient jdbc;
    private final AgencyBook agency;

    Receivables(JdbcClient jdbc, AgencyBook agency) {
        this.jdbc = jdbc;
        this.agency = agency;
    }

    /** As of the agency's day; the clients that owe longest and most first. */
    public ReceivablesSheet sheet() {
        LocalDate today = agency.today();
        return new ReceivablesSheet(today, open(today));
    }

    private List<ClientReceivables> open(LocalDate today) {
        return jdbc.sql("""
                with late as materialized (
                    select client_id, currency, open, cast(:today as date) - due_on as days
                    from invoice where status in ('ISSUED', 'PARTLY_PAID'))
                select c.id, c.code, coalesce(c.trading_names[1], c.legal_name) as name, late.currency,
                    count(*) as invoices,
                    coalesce(sum(open) filter (where days <= 0), 0) as b0,
                    coalesce(sum(open) filter (where days between 1 and 30), 0) as b1,
                    coalesce(sum(open) filter (where days between 31 and 60), 0) as b2,
                    coalesce(sum(open) filter (where days between 61 and 90), 0) as b3,
                    coalesce(sum(open) filter (where days > 90), 0) as b4
                from late join client c on c.id = late.client_id
                group by c.id, c.code, name, late.currency
                order by max(days) desc, sum(open) desc, c.code limit 1000""").param("today", today).query(Receivables::read).list();
    }

    private static ClientReceivables read(ResultSet row, int number) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        Ageing open = new Ageing(
                money(row.getBigDecimal("b0"), currency),
                money(row.getBigDecimal("b1"), currency),
                money(row.getBigDecimal("b2"), currency),
                money(row.getBigDecimal("b3"), currency),
                money(row.getBigDecimal("b4"), currency));
        return new ClientReceivables(
                new ClientId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                row.getInt("invoices"),
                open);
    }

    private static Money money(BigDecimal amount, Currency currency) {
        return new Money(amount, currency);
    }
}
