package app.jobbag.dossier;

import app.jobbag.files.FileOwners;
import app.jobbag.files.PaperSubject;
import app.jobbag.kernel.Guarded;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whose an original is, and what is told of it: that of an order is for whoever may see the order, its label too. */
@Component
class OriginalDesk implements FileOwners {
    static final String SUBJECT = "original";

    private final OrderRegister orders;
    private final OriginalRows rows;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Clock clock;

    OriginalDesk(OrderRegister orders, OriginalRows rows, AccessPolicy policy, Trail trail, Clock clock) {
        this.orders = orders;
        this.rows = rows;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Optional<? extends Guarded> ofPaper(PaperSubject subject) {
        return subject.kind().equals(SUBJECT)
                ? rows.findById(subject.id()).map(Original::details).map(this::owner)
                : Optional.empty();
    }

    OrderDetails order(SignedIn who, OrderId id) {
        OrderDetails order = orders.show(who, id);
        require(who, Action.DOSSIER_WRITE, order);
        return order;
    }

    void require(SignedIn who, Action action, Guarded object) {
        policy.require(who, action, object);
    }

    boolean permits(SignedIn who, Action action, OriginalDetails original) {
        return policy.permits(who, action, owner(original));
    }

    private Guarded owner(OriginalDetails original) {
        OrderId order = original.order();
        return order == null ? original : orders.details(order);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today(SignedIn who) {
        return LocalDate.now(clock.withZone(who.zone()));
    }

    void note(OriginalDetails about, String verb, Changes changes) {
        trail.note(TrailNote.of(SUBJECT, about.id().value(), about.client().value(), verb)
                .changing(changes));
        OrderId order = about.order();
        if (order != null) {
            trail.note(TrailNote.of(
                            "order",
                            order.value(),
                            about.client().value(),
                            "original" + Character.toUpperCase(verb.charAt(0)) + verb.substring(1))
                    .changing(Changes.none().with("original", null, about.what().title())));
        }
    }
}
