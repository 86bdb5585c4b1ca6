package app.jobbag.quotations;

import app.jobbag.files.FileContent;
import app.jobbag.files.FileId;
import app.jobbag.files.FileRegister;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Sha256;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A supplier's quote by its personal link, which opens its own side of one request, and nothing else. */
@Service
public class QuoteLinks {
    private static final Viewer NOBODY_YET = new Viewer.Everything("personal link");

    private final QuoteAnswering answering;
    private final Reads reads;
    private final FileRegister files;
    private final Rooms rooms;
    private final QuoteBook book;

    /** Where it is read and written. */
    @Component("quoteLinkRooms")
    static class Rooms {
        private final TransactionTemplate reading;
        private final TransactionTemplate writing;

        Rooms(PlatformTransactionManager transactions) {
            this.reading = new TransactionTemplate(transactions);
            this.reading.setReadOnly(true);
            this.writing = new TransactionTemplate(transactions);
        }
    }

    QuoteLinks(QuoteAnswering answering, Reads reads, FileRegister files, Rooms rooms, QuoteBook book) {
        this.answering = answering;
        this.reads = reads;
        this.files = files;
        this.rooms = rooms;
        this.book = book;
    }

    /**
     * Looking changes nothing: mail scanners follow links.
     *
     * @throws NotFound when it was never a link, or has expired
     */
    public AskedForQuote look(String token) {
        Timestamp now = Timestamp.from(book.now());
        Query query = Query.of("""
                select q.id, q.client_id as client, r.number, r.state, k.name, s.name as supplier, s.locale as language,
                    s.currency as usual, r.title, r.note, r.answer_by, r.zone, r.answer_by at time zone r.zone < ? as late,
                    (select jsonb_agg(jsonb_build_object('what', l.what, 'specification', l.specification,
                        'quantity', l.quantity, 'unit', l.unit) order by l.position)
                        from quote_request_line l where l.request_id = r.id) as lines,
                    (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name) order by x.added_at, f.id), '[]')
                        from quote_request_file x join stored_file f on f.client_id = x.client_id and f.id = x.file_id
                        where x.request_id = r.id and x.shared) as files,
                    jsonb_build_object('state', q.state, 'currency', q.currency, 'lead_days', q.lead_days,
                        'valid_until', q.valid_until, 'remarks', q.remarks, 'answered_at', q.answered_at, 'late', q.late,
                        'prices', (select coalesce(jsonb_agg(p.net order by p.position), '[]') from quote_price p
                            where p.quote_id = q.id)) as own
                from quote_link k join quote q on q.client_id = k.client_id and q.id = k.quote_id
                join quote_request r on r.client_id = q.client_id and r.id = q.request_id
                join supplier s on s.id = q.supplier_id
                where k.token_sha256 = ? and k.expires_at > ? and r.sent_at is not null""", now, Sha256.hex(token), now);
        Optional<AskedForQuote> found = Viewers.as(
                NOBODY_YET,
                () -> rooms.reading.execute(
                        status -> reads.row(AskedForQuote.class, query).get()));
        return Optional.ofNullable(found).flatMap(each -> each).orElseThrow(NotFound::new);
    }

    /**
     * In the supplier's name, for the request's history.
     *
     * @throws Refused when it is decided, or withdrawn
     */
    public void answer(String token, Reply reply) {
        AskedForQuote asked = look(token);
        String name = asked.name() + ", " + asked.supplier();
        Viewers.as(
                new Viewer.Job(asked.client(), name, true),
                () -> rooms.writing.executeWithoutResult(status -> answering.byLink(asked.id(), reply, name)));
    }

    /**
     * A file that was shared with suppliers.
     *
     * @param position among those its page shows, from 1
     */
    public FileContent file(String token, int position) {
        AskedForQuote asked = look(token);
        if (position < 1 || position > asked.files().size()) {
            throw new NotFound();
        }
        FileId id = asked.files().get(position - 1).id();
        Optional<FileContent> found = Viewers.as(
                new Viewer.Job(asked.client(), asked.name()), () -> rooms.reading.execute(status -> files.open(id)));
        return Optional.ofNullable(found).flatMap(each -> each).orElseThrow(NotFound::new);
    }
}
