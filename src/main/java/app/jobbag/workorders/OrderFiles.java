package app.jobbag.workorders;

import app.jobbag.files.FileId;
import app.jobbag.files.FileOwners;
import app.jobbag.files.PaperSubject;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An order's paper and the files of its brief are for whoever may see the order. */
@Component
class OrderFiles implements FileOwners {
    private final WorkOrders orders;
    private final BriefFiles files;

    OrderFiles(WorkOrders orders, BriefFiles files) {
        this.orders = orders;
        this.files = files;
    }

    @Override
    public Optional<OrderDetails> ofPaper(PaperSubject subject) {
        return subject.kind().equals(OrderPress.SUBJECT)
                ? orders.findById(subject.id()).map(WorkOrder::details)
                : Optional.empty();
    }

    @Override
    public Optional<OrderDetails> ofFile(FileId file) {
        return files.order(file).flatMap(id -> orders.findById(id.value())).map(WorkOrder::details);
    }
}
