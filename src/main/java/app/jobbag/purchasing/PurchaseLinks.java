package app.jobbag.purchasing;

import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Sha256;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.platform.trail.Changes;
import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A supplier's answer by its personal link, which opens its own order in the revision it was sent, and nothing else. */
@Service
public class PurchaseLinks {
    private static final Viewer NOBODY_YET = new Viewer.Everything("personal link");

    private final PurchaseBook book;
    private final Reads reads;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    PurchaseLinks(PurchaseBook book, Reads reads, PlatformTransactionManager transactions) {
        this.book = book;
        this.reads = reads;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.writing = new TransactionTemplate(transactions);
    }

    /**
     * Looking changes nothing: mail scanners follow links.
     *
     * @throws NotFound when it was never a link, has expired, or the order was written anew since
     */
    public AskedSupplier look(String token) {
        Query query = Query.of("""
                select p.id, p.client_id as client, p.number, p.state, l.name, s.name as supplier, s.locale as language, %s as text,
                    p.answer, p.answered_at,
                    coalesce((select zone from agency_profile where valid_from <= current_date
                        order by valid_from desc, created_at desc, id desc limit 1), 'UTC') as zone
                from purchase_link l
                join purchase_order p on p.client_id = l.client_id and p.id = l.purchase_id and p.revision = l.revision
                join supplier s on s.id = p.supplier_id
                where l.token_sha256 = ? and l.expires_at > ? and p.approved_at is not null""".formatted(PurchaseQueries.TEXT), Sha256.hex(token), Timestamp.from(book.now()));
        Optional<AskedSupplier> found = Viewers.as(
                NOBODY_YET,
                () -> reading.execute(
                        status -> reads.row(AskedSupplier.class, query).get()));
        return Optional.ofNullable(found).flatMap(each -> each).orElseThrow(NotFound::new);
    }

    /**
     * In the supplier's name, for its history.
     *
     * @throws Refused when it is too late
     */
    public void answer(String token, SupplierWord word, String words) {
        AskedSupplier asked = look(token);
        String name = asked.name() + ", " + asked.supplier();
        Viewers.as(
                new Viewer.Job(asked.client(), name, true),
                () -> writing.executeWithoutResult(status -> {
                    PurchaseOrder purchase =
                            book.find(new PurchaseId(asked.id())).purchase();
                    purchase.answer(new Answered(word, name, words.strip(), book.now()));
                    String verb = word == SupplierWord.CONFIRMED ? "confirmed" : "declined";
                    book.note(purchase, verb, Changes.none(), words.isBlank() ? null : words.strip());
                }));
    }
}
