package app.jobbag.closing;

import app.jobbag.changeorders.ChangeLine;
import app.jobbag.changeorders.ChangeQueries;
import app.jobbag.kernel.Lack;
import app.jobbag.platform.reading.Later;
import app.jobbag.workorders.OrderDetails;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What may still change is not settled: nobody can waive that, since what the client signs later would have no order. */
@Component
class OpenChanges implements ClosingCheck {
    private final ChangeQueries changes;

    OpenChanges(ChangeQueries changes) {
        this.changes = changes;
    }

    @Override
    public Later<List<Blocker>> of(OrderDetails order) {
        return changes.of(order.id())
                .map(all -> all.stream()
                        .filter(each -> each.state().isOpen())
                        .map(OpenChanges::blocker)
                        .toList());
    }

    private static Blocker blocker(ChangeLine change) {
        String name = Objects.requireNonNullElse(change.number(), change.why());
        Lack lack = Lack.of("closing.lack.change", "/change-orders/" + change.id() + "#course", name);
        return new Blocker("change:" + change.id(), lack, false);
    }
}
