package app.jobbag.suppliers;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agency's suppliers: begun, changed, archived, restored. */
@Service
@Transactional
public class SupplierRegister {
    static final String SUBJECT = "supplier";

    private final Suppliers suppliers;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Clock clock;

    SupplierRegister(Suppliers suppliers, AccessPolicy policy, Trail trail, Clock clock) {
        this.suppliers = suppliers;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    public SupplierId begin(SignedIn who, SupplierDraft draft) {
        Supplier supplier = new Supplier(draft, clock.instant());
        policy.require(who, Action.SUPPLIER_WRITE, supplier.details());
        suppliers.saveAndFlush(supplier);
        note(supplier.details(), "begun", Changes.none());
        return supplier.details().id();
    }

    public void change(SignedIn who, SupplierId id, int version, SupplierDraft draft) {
        Supplier supplier = load(who, Action.SUPPLIER_WRITE, id);
        SupplierDraft before = supplier.details().about();
        supplier.change(draft, version);
        note(
                supplier.details(),
                "changed",
                Changes.between(before, supplier.details().about()));
    }

    /** Nothing new is ordered from it; what is under way goes on. */
    public void archive(SignedIn who, SupplierId id, int version) {
        Supplier supplier = load(who, Action.SUPPLIER_WRITE, id);
        supplier.archive(version, clock.instant());
        note(supplier.details(), "archived", Changes.none());
    }

    public void restore(SignedIn who, SupplierId id) {
        Supplier supplier = load(who, Action.SUPPLIER_WRITE, id);
        supplier.restore();
        note(supplier.details(), "restored", Changes.none());
    }

    @Transactional(readOnly = true)
    public SupplierDetails show(SignedIn who, SupplierId id) {
        return load(who, Action.SUPPLIER_SEE, id).details();
    }

    /** For the modules above: without asking for rights of its own. */
    @Transactional(readOnly = true)
    public SupplierDetails details(SupplierId id) {
        return suppliers.findById(id.value()).orElseThrow(NotFound::new).details();
    }

    private Supplier load(SignedIn who, Action action, SupplierId id) {
        Supplier supplier = suppliers.findById(id.value()).orElseThrow(NotFound::new);
        policy.require(who, action, supplier.details());
        return supplier;
    }

    private void note(SupplierDetails about, String verb, Changes changes) {
        trail.note(TrailNote.of(SUBJECT, about.id().value(), null, verb).changing(changes));
    }
}
