package app.jobbag.dossier;

import app.jobbag.platform.reading.Later;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dossier of an order as its page and the order's own show it. */
@Service
@Transactional(readOnly = true)
public class Dossiers {
    private final OrderRegister orders;
    private final FolderQueries folder;
    private final AccessPolicy policy;

    Dossiers(OrderRegister orders, FolderQueries folder, AccessPolicy policy) {
        this.orders = orders;
        this.folder = folder;
        this.policy = policy;
    }

    /**
     * What an order has.
     *
     * @param writes whether the reader may add to it
     */
    public record Dossier(OrderDetails order, List<FolderFile> files, boolean writes) {
        public Dossier {
            files = List.copyOf(files);
        }
    }

    public Dossier show(SignedIn who, OrderId id) {
        return of(who, orders.show(who, id)).get();
    }

    /** Of an order that the person may see. */
    Later<Dossier> of(SignedIn who, OrderDetails order) {
        boolean writes = policy.permits(who, Action.DOSSIER_WRITE, order);
        return folder.of(order.id()).map(files -> new Dossier(order, files, writes));
    }
}
