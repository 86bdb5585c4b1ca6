package app.jobbag.collections;

import app.jobbag.clients.ClientId;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is open now, the oldest due first; through the view where credits are subtracted. */
@Service
@Transactional(readOnly = true)
public class OpenInvoices {
    private static final String ALL = "select * from open_invoice %s order by due_on, number limit 5000";

    private final JdbcClient jdbc;

    OpenInvoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of every client that the reader sees. */
    public List<OpenInvoice> all() {
        return jdbc.sql(ALL.formatted("")).query(OpenInvoices::read).list();
    }

    public List<OpenInvoice> of(ClientId client) {
        return jdbc.sql(ALL.formatted("where client_id = ?"))
                .param(client.value())
                .query(OpenInvoices::read)
                .list();
    }

    /** @throws Refused when nothing is open of it */
    public OpenInvoice require(InvoiceId id) {
        return jdbc.sql(ALL.formatted("where id = ?"))
                .param(id.value())
                .query(OpenInvoices::read)
                .optional()
                .orElseThrow(() -> isThere(id) ? new Refused("collections.refused.notOpen") : new NotFound());
    }

    private boolean isThere(InvoiceId id) {
        return jdbc.sql("select exists (select from invoice where id = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    private static OpenInvoice read(ResultSet row, int number) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new OpenInvoice(
                new InvoiceId(row.getObject("id", UUID.class)),
                new ClientId(row.getObject("client_id", UUID.class)),
                row.getString("number"),
                row.getInt("series_year"),
                row.getInt("series_number"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                new Money(row.getBigDecimal("total"), currency),
                new Money(row.getBigDecimal("open"), currency),
                new Money(row.getBigDecimal("base_total"), Currency.getInstance(row.getString("base_currency"))));
    }
}
