package app.jobbag.closing;

import app.jobbag.kernel.Lack;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import app.jobbag.workorders.OrderStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands on an order's closing card: the open points as they are now, and whether it is closed. */
@Service
@Transactional(readOnly = true)
public class ClosingBook {
    private final ClosingCards cards;
    private final Waivers waivers;
    private final List<ClosingCheck> checks;
    private final OrderRegister orders;
    private final AgencyBook agency;

    ClosingBook(
            ClosingCards cards, Waivers waivers, List<ClosingCheck> checks, OrderRegister orders, AgencyBook agency) {
        this.cards = cards;
        this.waivers = waivers;
        this.checks = checks;
        this.orders = orders;
        this.agency = agency;
    }

    /** What stands between an order and its invoice: that it is not closed, or what nobody waived. */
    public List<Lack> missing(OrderId id) {
        OrderDetails order = orders.details(id);
        List<Lack> missing = new ArrayList<>();
        Optional<ClosingCard> card = cards.findByOrderId(id.value());
        if (order.status() != OrderStatus.CLOSED) {
            String url = card.map(each -> "/closing/" + each.id().value()).orElse("/workorders/" + id.value());
            missing.add(Lack.of("closing.lack.notClosed", url, order.name()));
        }
        card.ifPresent(each -> points(each.state(), order).stream()
                .filter(OpenPoint::blocks)
                .forEach(point -> missing.add(point.blocker().lack())));
        return missing;
    }

    /** The agency's date on which the order was closed. */
    public Optional<LocalDate> closedOn(OrderId id) {
        return cards.findByOrderId(id.value())
                .flatMap(card -> Optional.ofNullable(card.state().closedAt()))
                .map(agency::dateOf);
    }

    public Optional<ClosingCardId> cardOf(OrderId id) {
        return cards.findByOrderId(id.value()).map(ClosingCard::id);
    }

    OrderDetails order(OrderId id) {
        return orders.details(id);
    }

    List<OpenPoint> points(ClosingCard.State card, OrderDetails order) {
        Map<String, Waiver> given = waivers.of(card);
        return checks.stream()
                .flatMap(check -> check.of(order).stream())
                .map(blocker -> new OpenPoint(blocker, given.get(blocker.code())))
                .toList();
    }
}
