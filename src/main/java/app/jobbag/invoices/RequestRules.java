package app.jobbag.invoices;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.closing.Income;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import app.jobbag.workorders.OrderStatus;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Currency;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a payment request may ask for: closed orders of one client, or what their billing plans provide for, each once, each with an amount. */
@Component
class RequestRules {
    private final ClientRegister clients;
    private final OrderRegister orders;
    private final Income income;
    private final JdbcClient jdbc;
    private final Clock clock;

    RequestRules(ClientRegister clients, OrderRegister orders, Income income, JdbcClient jdbc, Clock clock) {
        this.clients = clients;
        this.orders = orders;
        this.income = income;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Currency currency(ClientId client) {
        return clients.details(client).currency();
    }

    void check(ClientId client, PaymentRequestDraft draft, @Nullable PaymentRequestId own) {
        if (draft.lines().isEmpty()) {
            throw new Refused("invoices.request.noOrder");
        }
        if (draft.buyerReference().isBlank() && clients.details(client).orderNumberRequired()) {
            throw new Refused("invoices.request.noReference").at("buyerReference");
        }
        Currency currency = currency(client);
        Set<OrderId> seen = new HashSet<>();
        for (int i = 0; i < draft.lines().size(); i++) {
            RequestLine line = draft.lines().get(i);
            OrderDetails order = orders.details(line.order());
            String field = "lines[" + i + "].";
            if (!order.client().equals(client)) {
                throw new Refused("invoices.request.otherClient").at(field + "order");
            }
            if (order.status() != OrderStatus.CLOSED && !provided(line)) {
                throw new Refused("invoices.request.notClosed", order.name()).at(field + "order");
            }
            if (!seen.add(line.order()) || asked(line, own)) {
                throw new Refused("invoices.request.askedAlready", order.name()).at(field + "order");
            }
            if (!order.currency().equals(currency)) {
                throw new Refused(
                                "invoices.request.otherCurrency",
                                order.name(),
                                order.currency().getCurrencyCode(),
                                currency.getCurrencyCode())
                        .at(field + "order");
            }
            refuseUnfit(Money.typed(line.amount(), currency, field + "amount"), order, field + "amount");
        }
    }

    /** The agreed estimate is the budget (EST-1): more than that, with what was invoiced, is not the client's to pay. */
    private void refuseUnfit(Money amount, OrderDetails order, String field) {
        if (!amount.isPositive()) {
            throw new Refused("invoices.request.noAmount").at(field);
        }
        Money estimate = order.estimate();
        Money invoiced = income.of(order.id(), order.currency());
        if (estimate != null && invoiced.plus(amount).compareTo(estimate) > 0) {
            String key = invoiced.isPositive() ? "invoices.request.overRest" : "invoices.request.overEstimate";
            throw new Refused(key, order.name(), estimate, invoiced).at(field);
        }
    }

    /** By an item of the order's billing plan that is due and that nobody has asked for (FIN-2). */
    private boolean provided(RequestLine line) {
        return line.billingItem() != null
                && jdbc.sql("""
                        select exists (select from billing_item b where b.id = ? and b.order_id = ?
                            and billing_item_is_due(b, jobbag_agency_day(?)) and not billing_item_is_asked(b))""")
                        .params(line.billingItem(), line.order().value(), Timestamp.from(clock.instant()))
                        .query(Boolean.class)
                        .single();
    }

    private boolean asked(RequestLine line, @Nullable PaymentRequestId own) {
        return jdbc.sql("""
                select exists (select from payment_request_line
                    where order_id = ? and live and not invoiced and request_id is distinct from ?)""")
                .param(line.order().value())
                .param(own == null ? null : own.value())
                .query(Boolean.class)
                .single();
    }
}
