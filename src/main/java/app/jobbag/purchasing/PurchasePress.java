package app.jobbag.purchasing;

import app.jobbag.clients.ClientId;
import app.jobbag.files.Audience;
import app.jobbag.files.PaperDraft;
import app.jobbag.files.PaperId;
import app.jobbag.files.PaperSubject;
import app.jobbag.files.Papers;
import app.jobbag.kernel.Money;
import app.jobbag.staff.Action;
import app.jobbag.suppliers.SupplierDetails;
import app.jobbag.suppliers.SupplierDraft;
import app.jobbag.suppliers.SupplierRegister;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Fixes a purchase order as a paper in the supplier's language; no client stands on it. */
@Component
class PurchasePress {
    /** As papers and files call it. */
    static final String SUBJECT = "purchase_order";

    private final Papers papers;
    private final SupplierRegister suppliers;
    private final MessageSource texts;

    PurchasePress(Papers papers, SupplierRegister suppliers, MessageSource texts) {
        this.papers = papers;
        this.suppliers = suppliers;
        this.texts = texts;
    }

    /** What the paper says. */
    public record Words(SupplierDraft supplier, PurchaseDraft order, LocalDate orderedOn) {
        public PurchaseSums sums() {
            return order.sums();
        }

        public Money net(PurchaseLine line) {
            return line.net(order.currency());
        }
    }

    PaperId freeze(KeptPurchase purchase, String number, LocalDate today) {
        SupplierDetails supplier = suppliers.details(purchase.text().supplier());
        Locale locale = supplier.about().locale();
        return papers.freeze(new PaperDraft(
                new ClientId(purchase.client()),
                new PaperSubject(SUBJECT, purchase.id().value(), purchase.revision() + 1),
                new PaperDraft.Access(Audience.INTERNAL, Action.PURCHASE_SEE),
                locale,
                texts.getMessage("purchasing.paper.title", null, locale),
                number,
                "purchasing/order-paper",
                Map.of("order", new Words(supplier.about(), purchase.text(), today))));
    }
}
