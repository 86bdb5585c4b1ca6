package app.jobbag.closing;

import app.jobbag.deliverables.DeliverableDetails;
import app.jobbag.deliverables.DeliverableRegister;
import app.jobbag.deliverables.DeliverableState;
import app.jobbag.kernel.Lack;
import app.jobbag.platform.reading.Later;
import app.jobbag.workorders.OrderDetails;
import java.util.List;
import org.springframework.stereotype.Component;

/** Nothing is settled before the client has signed every deliverable. */
@Component
class UnsignedDeliverables implements ClosingCheck {
    private final DeliverableRegister deliverables;

    UnsignedDeliverables(DeliverableRegister deliverables) {
        this.deliverables = deliverables;
    }

    @Override
    public Later<List<Blocker>> of(OrderDetails order) {
        return deliverables
                .standing(order.id())
                .map(all -> all.stream()
                        .filter(each -> each.state() != DeliverableState.SIGNED)
                        .map(UnsignedDeliverables::blocker)
                        .toList());
    }

    private static Blocker blocker(DeliverableDetails deliverable) {
        String id = deliverable.id().value().toString();
        String key = deliverable.state() == DeliverableState.WITH_CLIENT
                ? "closing.lack.withClient"
                : "closing.lack.unsigned";
        return new Blocker(
                "deliverable:" + id, Lack.of(key, "/deliverables/" + id + "#course", deliverable.title()), true);
    }
}
