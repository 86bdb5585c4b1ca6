package app.jobbag.deliverables.traces.web;

import app.jobbag.deliverables.traces.ErrorDetails;
import app.jobbag.deliverables.traces.ErrorReads;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.BagSection;
import app.jobbag.workorders.OrderDetails;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Errors that turned up on what the order delivers, on the order's own page. */
@Component
class ErrorsSection implements BagSection {
    private static final int RANK = 150;

    private final ErrorReads reads;
    private final AccessPolicy policy;

    ErrorsSection(ErrorReads reads, AccessPolicy policy) {
        this.reads = reads;
        this.policy = policy;
    }

    /** The section's lines. */
    public record Lines(OrderDetails order, List<ErrorDetails> errors) {}

    @Override
    public String key() {
        return "errors";
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public Later<Optional<Content>> of(SignedIn who, OrderDetails order) {
        if (order.number() == null || !policy.permits(who, Action.ERROR_TRACE, order)) {
            return Later.known(Optional.empty());
        }
        return reads.of(order.id()).map(errors -> Optional.of(content(order, errors)));
    }

    private static Content content(OrderDetails order, List<ErrorDetails> errors) {
        return new Content("errors/_section", new Lines(order, errors), null, List.of(), List.of());
    }
}
