package app.jobbag.creditlimits;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether there is room for more: warned of while an order is written, asked when it gets its finance number (FIN-5). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CreditRoom {
    private final CreditBook book;
    private final CreditReleases releases;
    private final CreditWatch watch;
    private final AccessPolicy policy;
    private final Trail trail;

    CreditRoom(CreditBook book, CreditReleases releases, CreditWatch watch, AccessPolicy policy, Trail trail) {
        this.book = book;
        this.releases = releases;
        this.watch = watch;
        this.policy = policy;
        this.trail = trail;
    }

    /** What a page warns of, if anything; near the limit only whoever may see the client's money. */
    public Later<Optional<CreditNotice>> notice(SignedIn who, ClientId client) {
        return book.of(client).map(found -> found.flatMap(row -> notice(who, row, null)));
    }

    public Later<Optional<CreditNotice>> notice(SignedIn who, PlannedOrder order) {
        return book.of(order).map(found -> found.flatMap(row -> notice(who, row, order)));
    }

    public boolean isExceededBy(PlannedOrder order) {
        return book.of(order)
                .get()
                .filter(row -> row.isOver() && !row.released())
                .isPresent();
    }

    /**
     * The order is being issued: of two at once, the second counts the first.
     *
     * @throws Refused when the client would be above its limit and nobody has released the order
     */
    public void take(PlannedOrder order) {
        if (book.lock(order.client())) {
            book.of(order).get().ifPresent(row -> {
                if (row.isOver() && !row.released()) {
                    throw new Refused("creditlimits.refused.over");
                }
                watch.mark(row);
            });
        }
    }

    /** @throws Refused when it needs none, or without a reason */
    public void release(SignedIn who, PlannedOrder order, String reason) {
        policy.require(who, Action.CREDIT_DECIDE, Guarded.client(order.client().value()));
        if (reason.isBlank()) {
            throw new Refused("creditlimits.refused.reasonless").at("reason");
        }
        book.lock(order.client());
        CreditStanding after = book.of(order)
                .get()
                .filter(row -> row.isOver() && !row.released())
                .map(CreditRow::after)
                .orElseThrow(() -> new Refused("creditlimits.refused.needless"));
        releases.add(who, order, after, reason.strip());
        trail.note(TrailNote.of("order", order.order(), order.client().value(), "creditReleased")
                .because(reason.strip()));
    }

    private Optional<CreditNotice> notice(SignedIn who, CreditRow row, @Nullable PlannedOrder order) {
        CreditStanding after = row.after();
        if (after == null || after.state() == CreditState.WITHIN) {
            return Optional.empty();
        }
        Guarded client = Guarded.client(row.client());
        boolean money = policy.permits(who, Action.INVOICE_SEE, client);
        if (!money && !after.isOver()) {
            return Optional.empty();
        }
        return Optional.of(new CreditNotice(
                after.state(),
                money ? after : null,
                order == null ? null : order.order(),
                row.released(),
                policy.permits(who, Action.CREDIT_DECIDE, client)));
    }
}
