package app.jobbag.closing;

import app.jobbag.kernel.Refused;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderCourse;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderStatus;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closing cards: a manager waives what may pass, finance closes, a manager reopens (FIN-1). */
@Service
@Transactional
public class Closing {
    private static final Later<List<Blocker>> NOTHING = Later.known(List.of());

    private final ClosingDesk desk;
    private final ClosingBook book;
    private final CardClosing cards;
    private final OrderCourse course;
    private final Clock clock;

    Closing(ClosingDesk desk, ClosingBook book, CardClosing cards, OrderCourse course, Clock clock) {
        this.desk = desk;
        this.book = book;
        this.cards = cards;
        this.course = course;
        this.clock = clock;
    }

    /** @param code of the point, as the card shows it */
    public void waive(SignedIn who, ClosingCardId id, int version, String code, String reason) {
        ClosingCard card = desk.find(who, Action.CLOSING_WAIVE, id);
        card.refuseUnlessWaiting(version);
        if (reason.isBlank()) {
            throw new Refused("closing.refused.reasonless").at("reason");
        }
        OpenPoint point = book.points(book.card(id), book.expect(book.order(card.order()))).stream()
                .filter(each -> each.blocker().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused("closing.refused.gone"));
        if (!point.blocker().waivable() || !point.blocks()) {
            throw new Refused("closing.refused.notWaivable");
        }
        desk.waive(card, code, reason, who, clock.instant());
    }

    /** Closes the finance number: nothing more can be booked on it, and the settlement is frozen. */
    public void close(SignedIn who, ClosingCardId id, int version) {
        cards.close(who, id, version);
    }

    public void reopen(SignedIn who, ClosingCardId id, int version, String reason) {
        ClosingCard card = desk.find(who, Action.CLOSING_REOPEN, id);
        if (reason.isBlank()) {
            throw new Refused("closing.refused.reasonless").at("reason");
        }
        course.lock(card.order());
        card.reopen(clock.instant(), version);
        course.reopen(card.order(), reason);
        desk.note(card, "reopened", reason);
    }

    @Transactional(readOnly = true)
    public ClosingDetails show(SignedIn who, ClosingCardId id) {
        CardAround around = book.card(id);
        desk.require(who, Action.CLOSING_SEE, around.card());
        return details(around, book.order(around.card().order()));
    }

    /** Whether its invoice is to be asked for next: it is closed, and neither invoiced nor asked to be. */
    @Transactional(readOnly = true)
    public boolean toRequest(ClosingDetails card) {
        SettlementDetails sheet = card.settlement();
        return !card.waiting()
                && sheet != null
                && !sheet.invoiced().isPositive()
                && !book.isAskedFor(card.order().id());
    }

    /** The card of an order that the person sees the closing of. */
    public Later<Optional<ClosingDetails>> of(OrderDetails order) {
        Later<Optional<CardAround>> card = book.cardOf(order.id());
        Later<List<Blocker>> blockers = order.status() == OrderStatus.DELIVERED ? book.expect(order) : NOTHING;
        return card.map(found -> found.map(around -> details(around, order, blockers)));
    }

    @Transactional(readOnly = true)
    public Optional<ClosingCardId> cardOf(OrderId order) {
        return book.cardOf(order).get().map(around -> around.card().id());
    }

    /** Only what waits is asked what it lacks. */
    private ClosingDetails details(CardAround around, OrderDetails order) {
        boolean waits = around.card().status() == ClosingStatus.WAITING;
        return details(around, order, waits ? book.expect(order) : NOTHING);
    }

    private ClosingDetails details(CardAround around, OrderDetails order, Later<List<Blocker>> blockers) {
        ClosingCard.State card = around.card();
        return new ClosingDetails(
                card.id(),
                card.version(),
                card.status(),
                order,
                around.client(),
                card.landedAt(),
                card.closedAt(),
                card.closedByName(),
                book.points(around, blockers),
                around.settlement());
    }
}
