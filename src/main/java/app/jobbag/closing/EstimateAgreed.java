package app.jobbag.closing;

import app.jobbag.kernel.Lack;
import app.jobbag.workorders.OrderDetails;
import java.util.List;
import org.springframework.stereotype.Component;

/** The settlement compares with an estimate: there must be one. */
@Component
class EstimateAgreed implements ClosingCheck {
    @Override
    public List<Blocker> of(OrderDetails order) {
        if (order.estimate() != null) {
            return List.of();
        }
        Lack lack = Lack.of("closing.lack.estimate", "/workorders/" + order.id().value(), order.title());
        return List.of(new Blocker("estimate", lack, true));
    }
}
