package app.jobbag.suppliers.web;

import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.suppliers.SupplierAccounts;
import app.jobbag.suppliers.SupplierAround;
import app.jobbag.suppliers.SupplierDetails;
import app.jobbag.suppliers.SupplierId;
import app.jobbag.suppliers.SupplierQueries;
import app.jobbag.suppliers.SupplierRegister;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts a supplier's page together, in one read transaction. */
@Component
class SupplierPage {
    private final SupplierRegister register;
    private final SupplierAccounts accounts;
    private final SupplierQueries queries;
    private final AccessPolicy policy;
    private final Trail trail;

    SupplierPage(
            SupplierRegister register,
            SupplierAccounts accounts,
            SupplierQueries queries,
            AccessPolicy policy,
            Trail trail) {
        this.register = register;
        this.accounts = accounts;
        this.queries = queries;
        this.policy = policy;
        this.trail = trail;
    }

    /** What the reader may do on the page. */
    public record Rights(boolean write, boolean bank) {}

    @Transactional(readOnly = true)
    public SupplierDetails show(SignedIn who, SupplierId id, Model model) {
        Later<SupplierAround> around = queries.around(id);
        Later<List<TrailEntry>> history = trail.later(SUBJECT, id.value());
        SupplierDetails supplier = register.show(who, id);
        Rights rights = new Rights(
                policy.permits(who, Action.SUPPLIER_WRITE, supplier),
                policy.permits(who, Action.SUPPLIER_BANK, supplier));
        model.addAttribute("supplier", supplier);
        model.addAttribute("rights", rights);
        model.addAttribute("reader", who.id().value());
        model.addAttribute("accounts", rights.bank() ? accounts.of(who, id) : List.of());
        model.addAttribute("around", around.get());
        model.addAttribute("history", history.get());
        return supplier;
    }

    private static final String SUBJECT = "supplier";

    /** The supplier, for a page that the person may open only with that right. */
    @Transactional(readOnly = true)
    public SupplierDetails require(SignedIn who, Action action, SupplierId id, Model model) {
        SupplierDetails supplier = register.details(id);
        policy.require(who, action, supplier);
        model.addAttribute("supplier", supplier);
        return supplier;
    }
}
