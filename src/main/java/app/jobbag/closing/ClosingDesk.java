package app.jobbag.closing;

import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderDetails;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Where cards are found for somebody, and what happens to them is written down. */
@Component
class ClosingDesk {
    static final String SUBJECT = "closing";

    private final ClosingCards cards;
    private final Waivers waivers;
    private final AccessPolicy policy;
    private final Trail trail;
    private final SettlementPapers papers;

    ClosingDesk(ClosingCards cards, Waivers waivers, AccessPolicy policy, Trail trail, SettlementPapers papers) {
        this.cards = cards;
        this.waivers = waivers;
        this.policy = policy;
        this.trail = trail;
        this.papers = papers;
    }

    ClosingCard find(SignedIn who, Action action, ClosingCardId id) {
        ClosingCard card = cards.findById(id.value()).orElseThrow(NotFound::new);
        require(who, action, card.state());
        return card;
    }

    void require(SignedIn who, Action action, ClosingCard.State card) {
        policy.require(who, action, Guarded.client(card.client().value()));
    }

    void waive(ClosingCard card, String code, String reason, SignedIn who, Instant now) {
        waivers.add(card.state(), code, reason, who, now);
        trail.note(about(card, "waived")
                .changing(Changes.none().with("point", null, "{closing.point." + code.split(":")[0] + "}"))
                .because(reason));
    }

    void closed(ClosingCard card, OrderDetails order, SettlementDetails sheet) {
        papers.freeze(card.state(), order, sheet);
        trail.note(about(card, "closed"));
    }

    void note(ClosingCard card, String verb, String reason) {
        trail.note(about(card, verb).because(reason));
    }

    private static TrailNote about(ClosingCard card, String verb) {
        return TrailNote.of(SUBJECT, card.id().value(), card.client().value(), verb);
    }
}
