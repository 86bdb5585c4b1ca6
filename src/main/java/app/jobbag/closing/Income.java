package app.jobbag.closing;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.workorders.OrderId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Currency;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a finance number earned, net, in the order's currency: booked when a document is issued, never changed. */
@Service
public class Income {
    private final JdbcClient jdbc;
    private final Clock clock;

    Income(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Income of one order from one document.
     *
     * @param document the invoice it comes from
     */
    public record Entry(OrderId order, ClientId client, UUID document, Money net) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void book(Entry entry) {
        jdbc.sql("""
                insert into order_income (id, client_id, order_id, document_id, net, currency, booked_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), entry.client().value(), entry.order().value(), entry.document())
                .params(entry.net().amount(), entry.net().currency().getCurrencyCode())
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    /** What was invoiced on the order until now, as its cost says it. */
    @Transactional(readOnly = true)
    public Money of(OrderId order, Currency currency) {
        return jdbc.sql("select order_invoiced(?, ?)")
                .params(order.value(), currency.getCurrencyCode())
                .query((row, n) -> new Money(row.getBigDecimal(1), currency))
                .single();
    }
}
