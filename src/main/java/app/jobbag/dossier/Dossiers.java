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
    private final Checklist checklist;
    private final AccessPolicy policy;

    Dossiers(OrderRegister orders, FolderQueries folder, Checklist checklist, AccessPolicy policy) {
        this.orders = orders;
        this.folder = folder;
        this.checklist = checklist;
        this.policy = policy;
    }

    /**
     * What an order has.
     *
     * @param writes whether the reader may add to it
     */
    public record Dossier(
            OrderDetails order,
            List<FolderFile> files,
            List<OriginalLine> originals,
            List<Need> needs,
            boolean writes) {
        public Dossier {
            files = List.copyOf(files);
            originals = List.copyOf(originals);
            needs = List.copyOf(needs);
        }

        public List<Need> missing() {
            return needs.stream().filter(Need::isMissing).toList();
        }
    }

    public Dossier show(SignedIn who, OrderId id) {
        return of(who, orders.show(who, id)).get();
    }

    /** Of an order that the person may see. */
    Later<Dossier> of(SignedIn who, OrderDetails order) {
        boolean writes = policy.permits(who, Action.DOSSIER_WRITE, order);
        Later<List<FolderFile>> files = folder.of(order.id());
        Later<List<OriginalLine>> originals = checklist.originals(order.id());
        Later<List<Need>> needs = checklist.of(order.id());
        return files.map(found -> new Dossier(order, found, originals.get(), needs.get(), writes));
    }
}
