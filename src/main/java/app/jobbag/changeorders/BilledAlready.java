package app.jobbag.changeorders;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.workorders.OrderDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What finance has invoiced of an order or is asked to invoice: no change takes the order's value below it (FIN-2). */
@Component
class BilledAlready {
    private final JdbcClient jdbc;

    BilledAlready(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param least what the order would be worth
     * @throws Refused when more was billed of it
     */
    void require(OrderDetails order, Money least, String field) {
        Money billed = of(order);
        if (least.compareTo(billed) < 0) {
            throw new Refused("changeorders.refused.belowInvoiced", billed).at(field);
        }
    }

    private Money of(OrderDetails order) {
        return jdbc.sql("select order_billed(?, ?)")
                .params(order.id().value(), order.currency().getCurrencyCode())
                .query((row, n) -> new Money(row.getBigDecimal(1), order.currency()))
                .single();
    }
}
