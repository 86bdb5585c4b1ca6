package app.jobbag.closing;

import app.jobbag.bookings.OrderCost;
import app.jobbag.bookings.OrderCosts;
import app.jobbag.kernel.Money;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderDetails;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Settlement sheets: the figures of an order at the moment its number was closed, one for each round. */
@Component
class Settlements {
    private final JdbcClient jdbc;
    private final OrderCosts costs;
    private final Clock clock;

    Settlements(JdbcClient jdbc, OrderCosts costs, Clock clock) {
        this.jdbc = jdbc;
        this.costs = costs;
        this.clock = clock;
    }

    SettlementDetails settle(SignedIn who, ClosingCard.State card, OrderDetails order) {
        OrderCost cost = costs.of(order.id()).get();
        Money invoiced = cost.invoiced();
        Money estimate = order.estimate();
        Money changes = Money.sum(
                order.currency(),
                order.amendments().stream()
                        .map(each -> new Money(each.money(), order.currency()))
                        .toList());
        SettlementDetails sheet = new SettlementDetails(
                card.round(),
                estimate,
                changes,
                cost.hours(),
                cost.time(),
                cost.expenses(),
                cost.bills(),
                cost.total(),
                invoiced,
                invoiced,
                who.name(),
                clock.instant());
        jdbc.sql("""
                insert into settlement (client_id, card_id, round, order_id, currency, estimate, hours, time_cost,
                    expenses, bills, cost, invoiced, settled_by_name, settled_at, changes)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
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
                        cost.bills().amount(),
                        cost.total().amount())
                .params(invoiced.amount(), who.name(), Timestamp.from(sheet.settledAt()), changes.amount())
                .update();
        return sheet;
    }
}
