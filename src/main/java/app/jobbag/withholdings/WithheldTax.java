package app.jobbag.withholdings;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What clients withheld in a year, as their payments settled it, and what of it is certified. */
@Service
@Transactional(readOnly = true)
public class WithheldTax {
    /** The rows of a client whose tax was withheld in the year, or certified for it. */
    private static final String CLIENTS = """
            with taxed as (select i.client_id, i.currency, withheld_in(i, :year) as amount from invoice i
                where i.number is not null and i.withheld > 0 and i.issued_on <= make_date(:year, 12, 31)
            ), withheld as (select client_id, currency, count(*) as invoices, sum(amount) as amount from taxed where amount <> 0
                group by client_id, currency
            ), certified as (select s.client_id, s.currency, sum(s.amount) as amount, max(s.issued_on) filter (where s.reverses_id is null
                    and not exists (select from withholding_certificate r where r.client_id = s.client_id and r.reverses_id = s.id)) as last_on
                from withholding_certificate s where s.year = :year group by s.client_id, s.currency
            )
            select c.id, c.code, coalesce(c.trading_names[1], c.legal_name) as name, coalesce(w.currency, s.currency) as currency, coalesce(w.invoices, 0) as invoices,
                coalesce(w.amount, 0) as withheld, coalesce(s.amount, 0) as certified, s.last_on
            from withheld w full join certified s using (client_id, currency) join client c on c.id = coalesce(w.client_id, s.client_id)
            where coalesce(w.amount, 0) <> 0 or coalesce(s.amount, 0) <> 0
            order by name, 4 limit 1000""";

    private static final String INVOICES = """
            select * from (select i.id, i.number, i.issued_on, i.withholding_name, i.withholding_percent, i.currency,
                i.withheld - coalesce((select sum(n.withheld) from credit_note n where n.client_id = i.client_id and n.invoice_id = i.id), 0)
                as whole, withheld_in(i, :year) as settled
                from invoice i where i.client_id = :client and i.number is not null and i.withheld > 0
                and i.issued_on <= make_date(:year, 12, 31)) each
            where settled <> 0 order by issued_on, number limit 1000""";

    private final JdbcClient jdbc;
    private final AccessPolicy policy;

    WithheldTax(JdbcClient jdbc, AccessPolicy policy) {
        this.jdbc = jdbc;
        this.policy = policy;
    }

    /**
     * By client and currency, of those whose rows the viewer sees.
     *
     * @param like part of a client's name or code; empty for all
     */
    public List<WithheldYear> in(int year, String like, CertificateOnly only) {
        String part = like.strip().toLowerCase(Locale.ROOT);
        return jdbc.sql(CLIENTS).param("year", year).query(WithheldTax::client).list().stream()
                .filter(row ->
                        (row.name() + " " + row.code()).toLowerCase(Locale.ROOT).contains(part))
                .filter(only::takes)
                .toList();
    }

    /** Those of a client of which something was settled in the year; below nothing where it was taken back. */
    public List<WithheldInvoice> invoices(SignedIn who, ClientId client, int year) {
        policy.require(who, Action.INVOICE_SEE, Guarded.client(client.value()));
        return jdbc.sql(INVOICES)
                .param("year", year)
                .param("client", client.value())
                .query(WithheldTax::invoice)
                .list();
    }

    private static WithheldYear client(ResultSet row, int number) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new WithheldYear(
                new ClientId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                row.getInt("invoices"),
                new Money(row.getBigDecimal("withheld"), currency),
                new Money(row.getBigDecimal("certified"), currency),
                row.getObject("last_on", LocalDate.class));
    }

    private static WithheldInvoice invoice(ResultSet row, int number) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new WithheldInvoice(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("withholding_name"),
                new Percent(row.getBigDecimal("withholding_percent")),
                new Money(row.getBigDecimal("whole"), currency),
                new Money(row.getBigDecimal("settled"), currency));
    }
}
