package app.jobbag.dossier;

import app.jobbag.files.Audience;
import app.jobbag.files.FileId;
import app.jobbag.files.FileRegister;
import app.jobbag.files.Previews;
import app.jobbag.files.Received;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of an order: kept, followed by newer versions, put aside. Nothing of them is ever lost. */
@Service
@Transactional
public class Folder {
    private final OrderRegister orders;
    private final FileRegister files;
    private final FolderRows rows;
    private final AccessPolicy policy;
    private final Notes notes;

    Folder(OrderRegister orders, FileRegister files, FolderRows rows, AccessPolicy policy, Notes notes) {
        this.orders = orders;
        this.files = files;
        this.rows = rows;
        this.policy = policy;
        this.notes = notes;
    }

    /** What happens to an order's files belongs to the order's history. */
    @Component("folderNotes")
    record Notes(Trail trail, Previews previews, Clock clock) {
        void say(OrderDetails order, String verb, Changes changes) {
            trail.note(TrailNote.of("order", order.id().value(), order.client().value(), verb)
                    .changing(changes));
        }
    }

    /**
     * Each of them becomes a file of its own, in the order they came.
     *
     * @throws Refused for the first that was not fit to be kept; then none is
     */
    public List<OrderFileId> keep(SignedIn who, OrderId id, DocumentKind kind, String note, List<Received> arrived) {
        OrderDetails order = open(who, id);
        return arrived.stream().map(each -> keep(who, order, kind, note, each)).toList();
    }

    private OrderFileId keep(SignedIn who, OrderDetails order, DocumentKind kind, String note, Received received) {
        FileId file = files.keep(order.client(), received, Audience.INTERNAL, Action.ORDER_SEE);
        notes.previews().ask(received);
        OrderFileId id = rows.begin(order, kind);
        rows.add(order, id, file, note, who, notes.clock().instant());
        notes.say(order, "fileKept", Changes.none().with("file", null, name(received)));
        return id;
    }

    /** The one before it stays, and can still be opened. */
    public void replace(SignedIn who, OrderId id, OrderFileId file, String note, Received received) {
        OrderDetails order = open(who, id);
        String before = rows.find(id, file);
        FileId newer = files.keep(order.client(), received, Audience.INTERNAL, Action.ORDER_SEE);
        notes.previews().ask(received);
        rows.add(order, file, newer, note, who, notes.clock().instant());
        notes.say(order, "fileReplaced", Changes.none().with("file", before, name(received)));
    }

    public void remove(SignedIn who, OrderId id, OrderFileId file) {
        OrderDetails order = open(who, id);
        String name = rows.find(id, file);
        rows.remove(file, who, notes.clock().instant());
        notes.say(order, "fileRemoved", Changes.none().with("file", name, null));
    }

    /** The order, for whoever may add to it, and the name of the file that is there. */
    @Transactional(readOnly = true)
    public OrderDetails open(SignedIn who, OrderId id) {
        OrderDetails order = orders.show(who, id);
        policy.require(who, Action.DOSSIER_WRITE, order);
        return order;
    }

    private static String name(Received received) {
        return received instanceof Received.Fit fit ? fit.name() : "";
    }
}
