package app.jobbag.deliverables.traces;

import app.jobbag.deliverables.DeliverableDetails;
import app.jobbag.deliverables.DeliverableRegister;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
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
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An error turned up: it is reported, and traced to the step at which it came in. */
@Service
@Transactional
public class Tracing {
    private final ErrorRows rows;
    private final AccessPolicy policy;
    private final Paths paths;
    private final Causes causes;
    private final Around around;

    /** What was made of it, and when it is. */
    @Component("tracingAround")
    record Around(OrderRegister orders, DeliverableRegister deliverables, Trail trail, Clock clock) {}

    Tracing(ErrorRows rows, AccessPolicy policy, Paths paths, Causes causes, Around around) {
        this.rows = rows;
        this.policy = policy;
        this.paths = paths;
        this.causes = causes;
        this.around = around;
    }

    /** @throws Refused when nothing was issued yet, or it was found tomorrow */
    public ErrorId report(SignedIn who, OrderId id, ErrorDraft draft) {
        OrderDetails order = around.orders().details(id);
        policy.require(who, Action.ERROR_TRACE, order);
        if (order.number() == null) {
            throw new Refused("errors.refused.notIssued");
        }
        if (draft.foundOn().isAfter(LocalDate.now(around.clock().withZone(who.zone())))) {
            throw new Refused("errors.refused.tomorrow").at("foundOn");
        }
        ErrorDraft.Place place = draft.place();
        if (place != null) {
            refuseElsewhere(around.deliverables().show(who, place.deliverable()), id, place.version());
        }
        ErrorId error = rows.add(who, order.client(), id, draft);
        note(rows.find(error), "reported", Changes.none());
        return error;
    }

    /** To everybody else there is none. */
    @Transactional(readOnly = true)
    public ErrorDetails show(SignedIn who, ErrorId id) {
        ErrorDetails error = rows.find(id);
        policy.require(who, Action.ERROR_TRACE, error);
        return error;
    }

    /** @throws Refused when that is no step of its path, or no cause on offer */
    public void trace(SignedIn who, ErrorId id, Traced traced) {
        ErrorDetails error = show(who, id);
        Stale.check(traced.version(), error.version());
        CameIn cameIn = choices(who, error).stream()
                .filter(choice -> choice.value().equals(traced.cameIn()))
                .findFirst()
                .orElseThrow(() -> new Refused("errors.refused.noStep").at("cameIn"));
        Cause cause = causes.all().stream()
                .filter(each -> each.key().equals(traced.cause()))
                .filter(each -> !each.archived() || each.key().equals(error.cause()))
                .findFirst()
                .orElseThrow(() -> new Refused("errors.refused.noCause").at("cause"));
        rows.trace(who, error, cameIn, new Traced(traced.version(), "", cause.key(), traced.remedy()));
        note(error, "traced", Changes.none().with("cause", null, cause.in(who.locale())));
    }

    /** Where it may have come in: the brief, each version's making and steps in their order, and what came after. */
    @Transactional(readOnly = true)
    public List<CameIn> choices(SignedIn who, ErrorDetails error) {
        return paths.choices(error.deliverable().map(id -> around.deliverables().show(who, id)));
    }

    private static void refuseElsewhere(DeliverableDetails deliverable, OrderId order, int version) {
        if (!deliverable.order().equals(order)) {
            throw new NotFound();
        }
        if (version < 1 || version > deliverable.versions().size()) {
            throw new Refused("errors.refused.noVersion").at("place");
        }
    }

    private void note(ErrorDetails error, String verb, Changes changes) {
        around.trail()
                .note(TrailNote.of("error", error.id(), error.clientId(), verb)
                        .changing(changes)
                        .because(verb.equals("reported") ? error.what() : null));
    }
}
