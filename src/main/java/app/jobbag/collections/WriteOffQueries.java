package app.jobbag.collections;

import app.jobbag.clients.ClientId;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads write-offs. */
@Service
@Transactional(readOnly = true)
public class WriteOffQueries {
    private static final String ALL = """
            select w.*, i.number, coalesce(c.trading_names[1], c.legal_name) as client
            from write_off w join invoice i on i.client_id = w.client_id and i.id = w.invoice_id
                join client c on c.id = w.client_id where %s order by w.asked_at desc, w.id limit 200""";

    private final JdbcClient jdbc;
    private final AccessPolicy policy;

    WriteOffQueries(JdbcClient jdbc, AccessPolicy policy) {
        this.jdbc = jdbc;
        this.policy = policy;
    }

    public List<WriteOffDetails> waiting() {
        return jdbc.sql(ALL.formatted("w.state = 'ASKED'"))
                .query(WriteOffQueries::read)
                .list();
    }

    public List<WriteOffDetails> of(InvoiceId invoice) {
        return jdbc.sql(ALL.formatted("w.invoice_id = ?"))
                .param(invoice.value())
                .query(WriteOffQueries::read)
                .list();
    }

    /** @throws NotFound when there is none for that person */
    public WriteOffDetails require(SignedIn who, Action action, WriteOffId id) {
        WriteOffDetails found = jdbc.sql(ALL.formatted("w.id = ?"))
                .param(id.value())
                .query(WriteOffQueries::read)
                .optional()
                .orElseThrow(NotFound::new);
        policy.require(who, action, found);
        return found;
    }

    private static WriteOffDetails read(ResultSet row, int number) throws SQLException {
        return new WriteOffDetails(
                new WriteOffId(row.getObject("id", UUID.class)),
                new ClientId(row.getObject("client_id", UUID.class)),
                row.getString("client"),
                new InvoiceId(row.getObject("invoice_id", UUID.class)),
                row.getString("number"),
                new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                row.getString("reason"),
                WriteOffState.valueOf(row.getString("state")),
                row.getObject("asked_by", UUID.class),
                row.getString("asked_by_name"),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("decided_by_name"),
                row.getString("why"));
    }
}
