package app.jobbag.purchasing;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.guard.ConfidentialityGuard;
import app.jobbag.clients.guard.GuardReport;
import app.jobbag.clients.guard.Outgoing;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A purchase order before the confidentiality guard: it names no other client when it goes to a supplier (CONF-3). */
@Service
@Transactional
public class PurchaseGuard {
    private final PurchaseBook book;
    private final ConfidentialityGuard guard;

    PurchaseGuard(PurchaseBook book, ConfidentialityGuard guard) {
        this.book = book;
        this.guard = guard;
    }

    /** A page says early that it will look. */
    public void expect() {
        guard.expect();
    }

    /** Of a purchase that the person may see. */
    @Transactional(readOnly = true)
    public GuardReport look(PurchaseDetails purchase) {
        return guard.look(outgoing(purchase.client(), purchase.id().value(), purchase.text()));
    }

    /** A manager answers for exactly this text. */
    public void pass(SignedIn who, PurchaseId id, String reason) {
        PurchaseBook.Found found = book.find(who, Action.PURCHASE_SEE, id);
        guard.pass(who, outgoing(found.purchase().kept()), reason);
    }

    /** @throws app.jobbag.kernel.Refused when another client is named and nobody let it pass */
    void require(KeptPurchase purchase) {
        guard.require(outgoing(purchase));
    }

    private static Outgoing outgoing(KeptPurchase purchase) {
        return outgoing(new ClientId(purchase.client()), purchase.id().value(), purchase.text());
    }

    private static Outgoing outgoing(ClientId client, UUID id, PurchaseDraft text) {
        return Outgoing.of(client, PurchaseBook.SUBJECT, id)
                .with("purchasing.field.title", text.title())
                .with("purchasing.field.lines", words(text.lines()))
                .with("purchasing.field.deliverTo", text.deliverTo())
                .with("purchasing.field.note", text.note());
    }

    private static String words(List<PurchaseLine> lines) {
        return lines.stream().map(PurchaseLine::what).collect(Collectors.joining("\n"));
    }
}
