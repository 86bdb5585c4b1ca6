package app.jobbag.collections;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads wishes to pay back. */
@Service
@Transactional(readOnly = true)
public class RefundQueries {
    private static final String ALL = """
            select q.*, coalesce(c.trading_names[1], c.legal_name) as client
            from refund_request q join client c on c.id = q.client_id where %s order by q.asked_at desc, q.id limit 200""";

    private final JdbcClient jdbc;
    private final AccessPolicy policy;

    RefundQueries(JdbcClient jdbc, AccessPolicy policy) {
        this.jdbc = jdbc;
        this.policy = policy;
    }

    public List<RefundDetails> waiting() {
        return jdbc.sql(ALL.formatted("q.state = 'ASKED'"))
                .query(RefundQueries::read)
                .list();
    }

    boolean waits(ClientId client, Currency currency) {
        return jdbc.sql(
                        "select exists (select from refund_request where client_id = ? and currency = ? and state = 'ASKED')")
                .params(client.value(), currency.getCurrencyCode())
                .query(Boolean.class)
                .single();
    }

    /** @throws NotFound when there is none for that person */
    public RefundDetails require(SignedIn who, Action action, RefundId id) {
        RefundDetails found = jdbc.sql(ALL.formatted("q.id = ?"))
                .param(id.value())
                .query(RefundQueries::read)
                .optional()
                .orElseThrow(NotFound::new);
        policy.require(who, action, found);
        return found;
    }

    private static RefundDetails read(ResultSet row, int number) throws SQLException {
        return new RefundDetails(
                new RefundId(row.getObject("id", UUID.class)),
                new ClientId(row.getObject("client_id", UUID.class)),
                row.getString("client"),
                new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                row.getObject("day", LocalDate.class),
                row.getString("note"),
                WriteOffState.valueOf(row.getString("state")),
                row.getObject("asked_by", UUID.class),
                row.getString("asked_by_name"),
                row.getTimestamp("asked_at").toInstant());
    }
}
