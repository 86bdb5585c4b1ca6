package app.jobbag.purchasing;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.guard.ConfidentialityGuard;
import app.jobbag.clients.guard.GuardReport;
import app.jobbag.clients.guard.Nameless;
import app.jobbag.clients.guard.Outgoing;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.ArrayList;
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
    private final Nameless nameless;

    PurchaseGuard(PurchaseBook book, ConfidentialityGuard guard, Nameless nameless) {
        this.book = book;
        this.guard = guard;
        this.nameless = nameless;
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

    /** @throws app.jobbag.kernel.Refused when the client is named, or another one and nobody let that pass */
    void require(KeptPurchase purchase) {
        List<Nameless.Words> words = nameless(purchase.text()).stream()
                .map(each -> new Nameless.Words("email", each.text()))
                .toList();
        nameless.require(new ClientId(purchase.client()), words);
        guard.require(outgoing(purchase));
    }

    /** @throws app.jobbag.kernel.Refused at each field that names the client itself */
    void requireNameless(UUID client, PurchaseDraft draft) {
        nameless.require(new ClientId(client), nameless(draft));
    }

    /** Where it is delivered may be the client's door: a driver has to find it. */
    private static List<Nameless.Words> nameless(PurchaseDraft text) {
        List<Nameless.Words> all = new ArrayList<>();
        all.add(new Nameless.Words("title", text.title()));
        all.add(new Nameless.Words("note", text.note()));
        for (int i = 0; i < text.lines().size(); i++) {
            all.add(new Nameless.Words(
                    "lines[" + i + "].what", text.lines().get(i).what()));
        }
        return all;
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
