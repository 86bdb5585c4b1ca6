package app.jobbag.invoices;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.closing.Income;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.workorders.OrderCourse;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import app.jobbag.workorders.OrderStatus;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a payment request may ask for: closed orders of one client, or what their billing plans provide for, each once, each with an amount. */
@Component
class RequestRules {
    private final ClientRegister clients;
    private final OrderRegister orders;
    private final OrderCourse course;
    private final Income income;
    private final JdbcClient jdbc;
    private final Clock clock;

    /** The orders that are asked to be paid, read and held still. */
    @Component("requestedOrders")
    record Orders(OrderRegister register, OrderCourse course) {}

    RequestRules(ClientRegister clients, Orders orders, Income income, JdbcClient jdbc, Clock clock) {
        this.clients = clients;
        this.orders = orders.register();
        this.course = orders.course();
        this.income = income;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Currency currency(ClientId client) {
        return clients.details(client).currency();
    }

    /** @throws Refused everything that stands against it, each at its field */
    void check(ClientId client, PaymentRequestDraft draft, @Nullable PaymentRequestId own) {
        List<Refused> wrong = new ArrayList<>();
        if (draft.lines().isEmpty()) {
            wrong.add(new Refused("invoices.request.noOrder"));
        }
        if (draft.buyerReference().isBlank() && clients.details(client).orderNumberRequired()) {
            wrong.add(new Refused("invoices.request.noReference").at("buyerReference"));
        }
        hold(draft);
        Asked asked = new Asked(client, currency(client), own);
        Set<OrderId> seen = new HashSet<>();
        for (int i = 0; i < draft.lines().size(); i++) {
            RequestLine line = draft.lines().get(i);
            try {
                check(asked, line, seen.add(line.order()), "lines[" + i + "].");
            } catch (Refused e) {
                wrong.add(e);
            }
        }
        if (!wrong.isEmpty()) {
            throw Refused.all(wrong);
        }
    }

    /**
     * What a line is held against.
     *
     * @param own the request that is written again, null for a new one
     */
    private record Asked(
            ClientId client, Currency currency, @Nullable PaymentRequestId own) {}

    private void check(Asked asked, RequestLine line, boolean once, String field) {
        OrderDetails order = orders.details(line.order());
        if (!order.client().equals(asked.client())) {
            throw new Refused("invoices.request.otherClient").at(field + "order");
        }
        if (order.status() != OrderStatus.CLOSED && !provided(line)) {
            throw new Refused("invoices.request.notClosed", order.name()).at(field + "order");
        }
        if (!once || line.billingItem() == null && asked(line, asked.own())) {
            throw new Refused("invoices.request.askedAlready", order.name()).at(field + "order");
        }
        if (!order.currency().equals(asked.currency())) {
            throw new Refused(
                            "invoices.request.otherCurrency",
                            order.name(),
                            order.currency().getCurrencyCode(),
                            asked.currency().getCurrencyCode())
                    .at(field + "order");
        }
        Money amount = Money.typed(line.amount(), asked.currency(), field + "amount");
        refuseUnfit(amount, billed(order, asked.own()), field + "amount");
    }

    /** What is agreed and billed of the orders stays as it is until the transaction ends. */
    private void hold(PaymentRequestDraft draft) {
        draft.lines().stream()
                .map(RequestLine::order)
                .distinct()
                .sorted(Comparator.comparing(OrderId::value))
                .forEach(course::lock);
    }

    /**
     * An order and what of it was invoiced or is asked for in other requests.
     *
     * @param mayLose what open changes may take off what is agreed (WO-4)
     */
    private record Billed(OrderDetails order, Money before, Money mayLose) {}

    private Billed billed(OrderDetails order, @Nullable PaymentRequestId own) {
        return jdbc.sql("""
                select coalesce((select sum(l.amount) from payment_request_line l where l.order_id = :order and l.live
                        and not l.invoiced and l.request_id is distinct from :own), 0) as waiting, order_may_lose(:order) as lost""")
                .param("order", order.id().value())
                .param("own", own == null ? null : own.value())
                .query((row, n) -> new Billed(
                        order,
                        income.of(order.id(), order.currency())
                                .plus(new Money(row.getBigDecimal("waiting"), order.currency())),
                        new Money(row.getBigDecimal("lost"), order.currency())))
                .single();
    }

    /** The agreed estimate is the budget (EST-1): more than that, with what was billed, is not the client's to pay. */
    private static void refuseUnfit(Money amount, Billed billed, String field) {
        if (!amount.isPositive()) {
            throw new Refused("invoices.request.noAmount").at(field);
        }
        String order = billed.order().name();
        Money estimate = billed.order().estimate();
        Money all = billed.before().plus(amount);
        if (estimate != null && all.compareTo(estimate) > 0) {
            String key = billed.before().isPositive() ? "invoices.request.overRest" : "invoices.request.overEstimate";
            throw new Refused(key, order, estimate, billed.before()).at(field);
        }
        if (estimate != null && all.compareTo(estimate.minus(billed.mayLose())) > 0) {
            throw new Refused("invoices.request.mayLose", order, estimate, billed.mayLose()).at(field);
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
