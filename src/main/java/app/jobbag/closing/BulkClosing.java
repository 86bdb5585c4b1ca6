package app.jobbag.closing;

import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finance closes several cards that lack nothing in one deed, with a report row by row (FIN-1). */
@Service
@Transactional
public class BulkClosing {
    /** Cards that are looked at in one go. */
    private static final int MOST = 30;

    private final CardClosing closing;
    private final ClosingBook book;
    private final ClosingRuns runs;
    private final AccessPolicy policy;
    private final Clock clock;

    BulkClosing(CardClosing closing, ClosingBook book, ClosingRuns runs, AccessPolicy policy, Clock clock) {
        this.closing = closing;
        this.book = book;
        this.runs = runs;
        this.policy = policy;
        this.clock = clock;
    }

    /** Of those that have waited longest, the ones that lack nothing. */
    @Transactional(readOnly = true)
    public List<ReadyCard> ready(SignedIn who) {
        List<ClosingRuns.Waiting> waiting = runs.waiting(MOST).get();
        List<Later<CardAround>> cards =
                waiting.stream().map(each -> book.expectCard(each.id())).toList();
        Later<Map<OrderId, OrderDetails>> orders =
                book.orders(waiting.stream().map(ClosingRuns.Waiting::orderId).toList());
        List<Seen> seen = cards.stream()
                .map(Later::get)
                .map(card -> new Seen(
                        card,
                        Objects.requireNonNull(orders.get().get(card.card().order()))))
                .filter(each -> policy.permits(who, Action.CLOSING_CLOSE, each.order()))
                .toList();
        List<Later<List<Blocker>>> blockers =
                seen.stream().map(each -> book.expect(each.order())).toList();
        return IntStream.range(0, seen.size())
                .filter(i -> book.points(seen.get(i).card(), blockers.get(i)).stream()
                        .noneMatch(OpenPoint::blocks))
                .mapToObj(i -> seen.get(i).ready())
                .toList();
    }

    private record Seen(CardAround card, OrderDetails order) {
        ReadyCard ready() {
            return new ReadyCard(
                    card.card().id(),
                    card.card().version(),
                    order.name(),
                    card.client(),
                    card.card().landedAt());
        }
    }

    /** Each as it was seen; one that can't be closed by now leaves the others be. */
    public ClosingRunId close(SignedIn who, List<CardPick> picks) {
        if (picks.isEmpty()) {
            throw new Refused("closing.run.refused.none").at("chosen");
        }
        ClosingRunId run = runs.begin(who, clock.instant());
        picks.stream().sorted(Comparator.comparing(pick -> pick.card().value())).forEach(pick -> close(who, run, pick));
        return run;
    }

    private void close(SignedIn who, ClosingRunId run, CardPick pick) {
        ClosingRun.Outcome outcome = ClosingRun.Outcome.CLOSED;
        int points = 0;
        try {
            closing.close(who, pick.card(), pick.version());
        } catch (Stale e) {
            outcome = ClosingRun.Outcome.CHANGED;
        } catch (Refused e) {
            boolean blocked = e.key().equals("closing.refused.blocked");
            outcome = blocked ? ClosingRun.Outcome.BLOCKED : ClosingRun.Outcome.CHANGED;
            points = blocked ? ((Number) e.arguments()[0]).intValue() : 0;
        }
        runs.add(run, pick.card(), outcome, points);
    }

    /** Its own people's: whoever closes cards. */
    @Transactional(readOnly = true)
    public ClosingRun show(ClosingRunId id) {
        return runs.find(id).get().orElseThrow(NotFound::new);
    }
}
