package app.jobbag.closing;

import app.jobbag.kernel.Lack;
import app.jobbag.platform.reading.Later;
import app.jobbag.workorders.OrderDetails;
import java.util.List;
import org.springframework.stereotype.Component;

/** The settlement compares with an estimate: there must be one. */
@Component
class EstimateAgreed implements ClosingCheck {
    @Override
    public Later<List<Blocker>> of(OrderDetails order) {
        return Later.known(order.estimate() == null ? List.of(missing(order)) : List.of());
    }

    private static Blocker missing(OrderDetails order) {
        Lack lack = Lack.of("closing.lack.estimate", "/workorders/" + order.id().value() + "#estimate", order.title());
        return new Blocker("estimate", lack, true);
    }
}
