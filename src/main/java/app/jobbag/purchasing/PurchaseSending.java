package app.jobbag.purchasing;

import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.suppliers.SupplierQueries;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An approved purchase order goes to people of its supplier, each with a personal link. */
@Service
@Transactional
public class PurchaseSending {
    /** In place of an address: on paper or read out, since the supplier has none or wants it so. */
    public static final String BY_HAND = "by-hand";

    private final PurchaseBook book;
    private final PurchaseGuard guard;
    private final PurchaseMail mail;
    private final SupplierQueries suppliers;

    PurchaseSending(PurchaseBook book, PurchaseGuard guard, PurchaseMail mail, SupplierQueries suppliers) {
        this.book = book;
        this.guard = guard;
        this.mail = mail;
        this.suppliers = suppliers;
    }

    /**
     * @param email of the supplier's own, as its page shows it, or {@link #BY_HAND}: then nothing is mailed, and nothing says so
     * @throws Refused when nobody has approved it, another client is named, or nobody of the supplier has that address
     */
    public void send(SignedIn who, PurchaseId id, int version, String email) {
        PurchaseBook.Found found = book.find(who, Action.PURCHASE_WRITE, id);
        PurchaseOrder purchase = found.purchase();
        purchase.check(PurchaseVerb.SEND, version);
        guard.require(purchase.kept());
        if (email.equals(BY_HAND)) {
            purchase.send(new Sent("", book.now()), version);
            book.note(purchase, "handedOver", Changes.none(), null);
            return;
        }
        SupplierQueries.Reader reader = readers(purchase.kept()).stream()
                .filter(each -> each.email().equals(email))
                .findFirst()
                .orElseThrow(() -> new Refused("purchasing.refused.nobody").at("email"));
        mail.send(purchase.kept(), reader, purchase.paper(), book.now());
        purchase.send(new Sent(reader.name() + " <" + reader.email() + ">", book.now()), version);
        book.note(purchase, "sent", Changes.none().with("reader", null, reader.name()), null);
    }

    private List<SupplierQueries.Reader> readers(KeptPurchase purchase) {
        return suppliers.readers(purchase.text().supplier()).get();
    }
}
