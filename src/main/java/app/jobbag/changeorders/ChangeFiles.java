package app.jobbag.changeorders;

import app.jobbag.files.FileId;
import app.jobbag.files.FileOwners;
import app.jobbag.files.PaperSubject;
import app.jobbag.signoffs.SignatureRecords;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.Signing;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderRegister;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The paper of a change order, the receipt of its signature and its sealed document are for whoever may see the order. */
@Component
class ChangeFiles implements FileOwners {
    private final ChangeOrders changes;
    private final OrderRegister orders;
    private final SignatureRecords records;
    private final Signing signing;

    ChangeFiles(ChangeOrders changes, OrderRegister orders, SignatureRecords records, Signing signing) {
        this.changes = changes;
        this.orders = orders;
        this.records = records;
        this.signing = signing;
    }

    @Override
    public Optional<OrderDetails> ofPaper(PaperSubject subject) {
        return subject.kind().equals(ChangeRequests.SUBJECT)
                ? order(subject.id())
                : records.receipted(subject).flatMap(this::signed);
    }

    @Override
    public Optional<OrderDetails> ofFile(FileId file) {
        return records.sealed(file).flatMap(this::signed);
    }

    private Optional<OrderDetails> signed(SignatureRequestId request) {
        var subject = signing.details(request).subject();
        return subject.kind().equals(ChangeRequests.SUBJECT) ? order(subject.id()) : Optional.empty();
    }

    private Optional<OrderDetails> order(UUID change) {
        return changes.findById(change).map(found -> orders.details(found.order()));
    }
}
