package app.jobbag.closing;

import app.jobbag.bookings.OrderCost;
import app.jobbag.bookings.OrderCosts;
import app.jobbag.kernel.Money;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Settlement sheets: the figures of an order at the moment its number was closed, one for each round. */
@Component
class Settlements {
    private final JdbcClient jdbc;
    private final OrderCosts costs;
    private final Income income;
    private final Clock clock;

    Settlements(JdbcClient jdbc, OrderCosts costs, Income income, Clock clock) {
        this.jdbc = jdbc;
        this.costs = costs;
        this.income = income;
        this.clock = clock;
    }

    SettlementDetails settle(SignedIn who, ClosingCard.State card, OrderDetails order) {
        OrderCost cost = costs.of(order.id());
        Money invoiced = income.of(order.id(), order.currency());
        Money estimate = order.estimate();
        SettlementDetails sheet = new SettlementDetails(
                card.round(),
                estimate,
                cost.hours(),
                cost.time(),
                cost.expenses(),
                cost.total(),
                invoiced,
                invoiced,
                who.name(),
                clock.instant());
        jdbc.sql("""
                insert into settlement (client_id, card_id, round, order_id, currency, estimate, hours, time_cost,
                    expenses, cost, invoiced, settled_by_name, settled_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        card.client().value(),
                        card.id().value(),
                        card.round(),
                        order.id().value())
                .param(order.currency().getCurrencyCode())
                .param(estimate == null ? null : estimate.amount())
                .params(
                        cost.hours(),
                        cost.time().amount(),
                        cost.expenses().amount(),
                        cost.total().amount())
                .params(invoiced.amount(), who.name(), Timestamp.from(sheet.settledAt()))
                .update();
        return sheet;
    }

    /** The newest sheet of the card, with what was invoiced since. */
    Optional<SettlementDetails> of(ClosingCard.State card) {
        return jdbc.sql("select * from settlement where card_id = ? order by round desc limit 1")
                .param(card.id().value())
                .query((row, n) -> read(row, card.order()))
                .optional();
    }

    private SettlementDetails read(ResultSet row, OrderId order) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new SettlementDetails(
                row.getInt("round"),
                money(row.getBigDecimal("estimate"), currency),
                row.getBigDecimal("hours"),
                new Money(row.getBigDecimal("time_cost"), currency),
                new Money(row.getBigDecimal("expenses"), currency),
                new Money(row.getBigDecimal("cost"), currency),
                new Money(row.getBigDecimal("invoiced"), currency),
                income.of(order, currency),
                row.getString("settled_by_name"),
                row.getTimestamp("settled_at").toInstant());
    }

    private static @Nullable Money money(@Nullable BigDecimal amount, Currency currency) {
        return amount == null ? null : new Money(amount, currency);
    }
}
