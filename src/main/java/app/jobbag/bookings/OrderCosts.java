package app.jobbag.bookings;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cost of an order, from the one view that every page reads. The caller asks for COST_SEE or HOURS_SEE. */
@Service
@Transactional(readOnly = true)
public class OrderCosts {
    private final JdbcClient jdbc;

    OrderCosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public OrderCost of(OrderId order) {
        return jdbc.sql("""
                select currency, hours, unpriced_hours, time_cost, expenses, total
                from order_cost where order_id = ?""")
                .param(order.value())
                .query((row, n) -> read(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    static OrderCost read(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        BigDecimal hours = row.getBigDecimal("hours");
        return new OrderCost(
                hours,
                row.getBigDecimal("unpriced_hours"),
                new Money(row.getBigDecimal("time_cost"), currency),
                new Money(row.getBigDecimal("expenses"), currency),
                new Money(row.getBigDecimal("total"), currency));
    }
}
