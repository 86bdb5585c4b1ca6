package app.jobbag.purchasing;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.suppliers.SupplierDetails;
import app.jobbag.suppliers.SupplierRegister;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Purchase orders as they are written, handed in, taken back to be written anew. */
@Service
@Transactional
public class PurchaseWriting {
    private final PurchaseBook book;
    private final SupplierRegister suppliers;
    private final PurchaseGuard guard;

    PurchaseWriting(PurchaseBook book, SupplierRegister suppliers, PurchaseGuard guard) {
        this.book = book;
        this.suppliers = suppliers;
        this.guard = guard;
    }

    /** @throws Refused when the work order has no open finance number, the supplier is archived or would read whose work it is */
    public PurchaseId begin(SignedIn who, OrderId id, PurchaseDraft draft) {
        OrderDetails order = book.order(who, id);
        PurchaseBook.refuseUnlessOpen(order);
        SupplierDetails supplier = fit(draft);
        refusePast(who, draft.deliveryDate(), null);
        guard.requireNameless(order.client().value(), draft);
        PurchaseOrder purchase = new PurchaseOrder(order, draft, who, book.now());
        book.save(purchase);
        book.note(purchase, "begun", Changes.none().with("supplier", null, supplier.name()), null);
        return purchase.kept().id();
    }

    public void write(SignedIn who, PurchaseId id, int version, PurchaseDraft draft) {
        PurchaseBook.Found found = book.find(who, Action.PURCHASE_WRITE, id);
        Words before = words(found.purchase());
        fit(draft);
        refusePast(who, draft.deliveryDate(), before.deliveryDate());
        guard.requireNameless(found.order().client().value(), draft);
        found.purchase().write(draft, version);
        book.note(found.purchase(), "written", Changes.between(before, words(found.purchase())), null);
    }

    /** In words fit for its history; the lines stand on its page. */
    private record Words(
            String supplier,
            String title,
            Money net,
            @Nullable LocalDate deliveryDate) {}

    private Words words(PurchaseOrder purchase) {
        PurchaseDraft text = purchase.kept().text();
        String name = suppliers.details(text.supplier()).name();
        return new Words(name, text.title(), text.sums().net(), text.deliveryDate());
    }

    public void submit(SignedIn who, PurchaseId id, int version) {
        PurchaseBook.Found found = book.find(who, Action.PURCHASE_WRITE, id);
        PurchaseBook.refuseUnlessOpen(found.order());
        found.purchase().submit(Handed.by(who, book.now()), version);
        book.note(found.purchase(), "submitted");
    }

    public void recall(SignedIn who, PurchaseId id, int version) {
        PurchaseBook.Found found = book.find(who, Action.PURCHASE_WRITE, id);
        found.purchase().recall(version);
        book.note(found.purchase(), "recalled");
    }

    /** What was approved is changed: it keeps its number, and is approved and sent anew. */
    public void revise(SignedIn who, PurchaseId id, int version, String reason) {
        PurchaseBook.Found found = book.find(who, Action.PURCHASE_WRITE, id);
        PurchaseBook.refuseUnlessOpen(found.order());
        found.purchase().revise(reason, version);
        book.note(found.purchase(), "revised", Changes.none(), reason);
    }

    /** In the day of whoever buys; what was agreed before is left alone. */
    private void refusePast(SignedIn who, @Nullable LocalDate day, @Nullable LocalDate before) {
        if (day != null && !day.equals(before) && day.isBefore(LocalDate.ofInstant(book.now(), who.zone()))) {
            throw new Refused("purchasing.refused.past").at("deliveryDate");
        }
    }

    private SupplierDetails fit(PurchaseDraft draft) {
        SupplierDetails supplier = suppliers.details(draft.supplier());
        if (supplier.isArchived()) {
            throw new Refused("purchasing.refused.archived", supplier.name()).at("supplier");
        }
        if (draft.lines().isEmpty() || !draft.sums().net().isPositive()) {
            throw new Refused("purchasing.refused.noLine").at("lines");
        }
        return supplier;
    }
}
