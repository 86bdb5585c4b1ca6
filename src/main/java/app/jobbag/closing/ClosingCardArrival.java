package app.jobbag.closing;

import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.workorders.OrderDelivered;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A delivered order's card lands on finance's desk, in the transaction that delivers the order. */
@Component
class ClosingCardArrival {
    private final ClosingCards cards;
    private final Trail trail;
    private final Clock clock;

    ClosingCardArrival(ClosingCards cards, Trail trail, Clock clock) {
        this.cards = cards;
        this.trail = trail;
        this.clock = clock;
    }

    @EventListener
    void on(OrderDelivered delivered) {
        if (cards.findByOrderId(delivered.order().value()).isEmpty()) {
            ClosingCard card = new ClosingCard(delivered.order(), delivered.client(), clock.instant());
            cards.save(card);
            trail.note(TrailNote.of(
                    "closing", card.id().value(), delivered.client().value(), "landed"));
        }
    }
}
