package app.jobbag.deliverables;

import app.jobbag.kernel.Refused;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderVerb;
import app.jobbag.workorders.PromisedDeliverables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What orders deliver: planned with its signers, changed while no version is on its way. */
@Service
@Transactional
public class DeliverableRegister {
    private final DeliverableBook book;
    private final DeliverableQueries queries;
    private final Signatories signatories;
    private final PromisedDeliverables promised;
    private final Clock clock;

    DeliverableRegister(
            DeliverableBook book,
            DeliverableQueries queries,
            Signatories signatories,
            PromisedDeliverables promised,
            Clock clock) {
        this.book = book;
        this.queries = queries;
        this.signatories = signatories;
        this.promised = promised;
        this.clock = clock;
    }

    /** @throws Refused when the order is not being worked on, or a signer may not sign there */
    public DeliverableId plan(SignedIn who, OrderId id, DeliverableDraft draft) {
        OrderDetails order = book.order(who, Action.DELIVERABLE_WRITE, id);
        refuseIdle(order);
        signatories.refuseUnfit(order.client(), draft);
        return add(order, draft, new Deliverable(who.id(), order, draft, clock.instant()));
    }

    /**
     * What the order promised comes to life with it; the caller has seen that everybody may sign.
     *
     * @param lacking names of steps that nobody fits
     */
    void bring(OrderDetails order, DeliverableDraft draft, @Nullable LocalDate due, List<String> lacking) {
        Deliverable deliverable = new Deliverable(order.author(), order, draft, clock.instant());
        deliverable.promisedFor(due, lacking);
        add(order, draft, deliverable);
    }

    private DeliverableId add(OrderDetails order, DeliverableDraft draft, Deliverable deliverable) {
        book.add(deliverable);
        book.note(deliverable, "planned", Changes.none().with("title", null, draft.title()), null);
        promised.made(order.id(), draft.title());
        return deliverable.id();
    }

    public void change(SignedIn who, DeliverableId id, int version, DeliverableDraft draft) {
        Deliverable deliverable = book.find(who, Action.DELIVERABLE_WRITE, id);
        signatories.refuseUnfit(deliverable.client(), draft);
        Changes changes = Changes.none().with("title", deliverable.title(), draft.title());
        deliverable.change(draft, version);
        book.note(deliverable, "changed", changes, null);
    }

    @Transactional(readOnly = true)
    public DeliverableDetails show(SignedIn who, DeliverableId id) {
        return book.details(book.find(who, Action.DELIVERABLE_SEE, id));
    }

    /** For the modules above: what is in scope is found, without asking for rights of its own. */
    public Later<List<DeliverableDetails>> of(OrderId order) {
        return queries.of(order).map(all -> all.stream().map(book::details).toList());
    }

    /** How far they are: nothing but that, since who is assigned is not read. */
    public Later<List<DeliverableDetails>> standing(OrderId order) {
        return queries.of(order)
                .map(all -> all.stream().map(each -> each.details(Set.of())).toList());
    }

    static void refuseIdle(OrderDetails order) {
        if (!order.status().allows(OrderVerb.DELIVER)) {
            throw new Refused("deliverables.refused.orderIdle");
        }
    }
}
