package app.jobbag.workorders;

import app.jobbag.files.FileOwners;
import app.jobbag.files.PaperSubject;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An order's paper is for whoever may see the order, and reads the same brief on its page. */
@Component
class OrderFiles implements FileOwners {
    private final WorkOrders orders;

    OrderFiles(WorkOrders orders) {
        this.orders = orders;
    }

    @Override
    public Optional<OrderDetails> ofPaper(PaperSubject subject) {
        return subject.kind().equals(OrderPress.SUBJECT)
                ? orders.findById(subject.id()).map(WorkOrder::details)
                : Optional.empty();
    }
}
