package app.jobbag.closing;

import app.jobbag.kernel.Lack;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderQueries;
import app.jobbag.workorders.OrderRegister;
import app.jobbag.workorders.OrderStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands on an order's closing card: the open points as they are now, and whether it is closed. */
@Service
@Transactional(readOnly = true)
public class ClosingBook {
    private final ClosingQueries queries;
    private final List<ClosingCheck> checks;
    private final Orders orders;
    private final AgencyBook agency;
    private final InvoiceAsked asked;

    /** Orders, one or several of them. */
    @Component
    record Orders(OrderRegister register, OrderQueries queries) {}

    ClosingBook(
            ClosingQueries queries, List<ClosingCheck> checks, Orders orders, AgencyBook agency, InvoiceAsked asked) {
        this.queries = queries;
        this.checks = checks;
        this.orders = orders;
        this.agency = agency;
        this.asked = asked;
    }

    /**
     * What stands between orders and their invoice: that one is not closed, and what nobody waived. A closed order had
     * nothing open, and nothing of it changes while it is closed.
     */
    public Later<List<Lack>> missing(Collection<OrderId> ids) {
        return orders.queries()
                .details(ids)
                .map(found -> found.stream()
                        .filter(order -> order.status() != OrderStatus.CLOSED)
                        .flatMap(order -> missing(order).stream())
                        .toList());
    }

    /** What is billed ahead is part of what is agreed: which of these orders has nothing that is (FIN-3a). */
    public Later<List<Lack>> unagreed(Collection<OrderId> ids) {
        return orders.queries()
                .details(ids)
                .map(found -> found.stream()
                        .filter(order -> order.estimate() == null)
                        .map(order -> Lack.of(
                                "closing.lack.estimate",
                                "/workorders/" + order.id().value(),
                                order.title()))
                        .toList());
    }

    private List<Lack> missing(OrderDetails order) {
        Optional<CardAround> card = queries.cardOf(order.id()).get();
        String url = card.map(each -> "/closing/" + each.card().id().value())
                .orElse("/workorders/" + order.id().value());
        List<Lack> missing = new ArrayList<>();
        missing.add(Lack.of("closing.lack.notClosed", url, order.name()));
        card.ifPresent(each -> points(each, expect(order)).stream()
                .filter(OpenPoint::blocks)
                .forEach(point -> missing.add(point.blocker().lack())));
        return missing;
    }

    /** The agency's date on which the order was closed. */
    public Optional<LocalDate> closedOn(OrderId id) {
        return cardOf(id)
                .get()
                .flatMap(around -> Optional.ofNullable(around.card().closedAt()))
                .map(agency::dateOf);
    }

    Later<Optional<CardAround>> cardOf(OrderId id) {
        return queries.cardOf(id);
    }

    CardAround card(ClosingCardId id) {
        return queries.card(id).get().orElseThrow(NotFound::new);
    }

    Later<CardAround> expectCard(ClosingCardId id) {
        return queries.card(id).map(found -> found.orElseThrow(NotFound::new));
    }

    Later<Map<OrderId, OrderDetails>> orders(Collection<OrderId> ids) {
        return orders.queries()
                .details(ids)
                .map(found -> found.stream().collect(Collectors.toMap(OrderDetails::id, Function.identity())));
    }

    OrderDetails order(OrderId id) {
        return orders.register().details(id);
    }

    boolean isAskedFor(OrderId order) {
        return asked.of(order).get();
    }

    /** What keeps the order open, whoever waived it. */
    Later<List<Blocker>> expect(OrderDetails order) {
        return Later.all(checks.stream().map(check -> check.of(order)).toList())
                .map(all -> all.stream().flatMap(List::stream).toList());
    }

    List<OpenPoint> points(CardAround around, Later<List<Blocker>> blockers) {
        return blockers.get().stream()
                .map(blocker -> new OpenPoint(blocker, around.waivers().get(blocker.code())))
                .toList();
    }
}
