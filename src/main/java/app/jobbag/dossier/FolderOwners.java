package app.jobbag.dossier;

import app.jobbag.files.FileId;
import app.jobbag.files.FileOwners;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderRegister;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A file of an order is for whoever may see the order, whoever handed it in. */
@Component
@Order(1)
class FolderOwners implements FileOwners {
    private final FolderRows rows;
    private final OrderRegister orders;

    FolderOwners(FolderRows rows, OrderRegister orders) {
        this.rows = rows;
        this.orders = orders;
    }

    @Override
    public Optional<OrderDetails> ofFile(FileId file) {
        return rows.order(file).map(orders::details);
    }
}
