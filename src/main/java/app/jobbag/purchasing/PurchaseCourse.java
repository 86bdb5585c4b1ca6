package app.jobbag.purchasing;

import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.suppliers.RatingDraft;
import app.jobbag.suppliers.SupplierRatings;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a purchase order after it was approved: delivered, closed, cancelled; how it went. */
@Service
@Transactional
public class PurchaseCourse {
    private final PurchaseBook book;
    private final SupplierRatings ratings;
    private final BillSettling settling;

    PurchaseCourse(PurchaseBook book, SupplierRatings ratings, BillSettling settling) {
        this.book = book;
        this.ratings = ratings;
        this.settling = settling;
    }

    /** All of it came; where all of it is billed too, it is closed. */
    public void deliver(SignedIn who, PurchaseId id, int version, LocalDate day) {
        PurchaseBook.Found found = book.find(who, Action.PURCHASE_WRITE, id);
        if (day.isAfter(LocalDate.ofInstant(book.now(), who.zone()))) {
            throw new Refused("purchasing.refused.future").at("deliveredOn");
        }
        LocalDate ordered = LocalDate.ofInstant(found.purchase().orderedAt(), who.zone());
        if (day.isBefore(ordered)) {
            throw new Refused("purchasing.refused.beforeOrder", ordered).at("deliveredOn");
        }
        found.purchase().deliver(day, version);
        settling.settle(who, found.purchase());
        book.note(found.purchase(), "delivered", Changes.none().with("deliveredOn", null, day), null);
    }

    /**
     * No more bills are to come: what is left of it is committed no more.
     *
     * @throws Refused while one of its bills is stopped
     */
    public void close(SignedIn who, PurchaseId id, int version) {
        PurchaseBook.Found found = book.find(who, Action.PURCHASE_WRITE, id);
        found.purchase().check(PurchaseVerb.CLOSE, version);
        settling.refuseWaiting(id);
        found.purchase().close(who, book.now(), version);
        book.note(found.purchase(), "closed");
    }

    /** @throws Refused when something of it is billed: then the rest is closed, once it is delivered */
    public void cancel(SignedIn who, PurchaseId id, int version, String reason) {
        PurchaseBook.Found found = book.find(who, Action.PURCHASE_WRITE, id);
        found.purchase().check(PurchaseVerb.CANCEL, version);
        if (settling.hasBills(id)) {
            throw new Refused("purchasing.refused.billed");
        }
        found.purchase().cancel(who, reason, book.now(), version);
        book.note(found.purchase(), "cancelled", Changes.none(), reason);
    }

    /** How it went, once it came; a later word replaces an earlier one about the same work order. */
    public void rate(SignedIn who, PurchaseId id, Marks marks) {
        PurchaseBook.Found found = book.find(who, Action.PURCHASE_WRITE, id);
        KeptPurchase kept = found.purchase().kept();
        if (kept.state() != PurchaseState.DELIVERED && kept.state() != PurchaseState.CLOSED) {
            throw new Refused("purchasing.refused.notDelivered");
        }
        ratings.rate(
                who,
                new RatingDraft(
                        kept.client(),
                        kept.order().value(),
                        kept.text().supplier(),
                        marks.quality(),
                        marks.punctuality(),
                        marks.price(),
                        marks.note()));
    }

    /** From 1 to 5. */
    public record Marks(int quality, int punctuality, int price, String note) {}
}
