package app.jobbag.invoices;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.Papers;
import app.jobbag.kernel.Bookmark;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.scope.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A client's issued invoices for those of its people who handle money. Who that is the database works out with the scope; its
 * policies show the rows to nobody else, even where a page forgets to ask.
 */
@Service
@Transactional(readOnly = true)
public class InvoicesForContacts {
    private final JdbcClient jdbc;
    private final Papers papers;
    private final Clock clock;

    InvoicesForContacts(JdbcClient jdbc, Papers papers, Clock clock) {
        this.jdbc = jdbc;
        this.papers = papers;
        this.clock = clock;
    }

    /** Whether the contact whose transaction this is may see them. */
    public boolean mayBeSeen() {
        return Scope.current().handlesMoney();
    }

    /**
     * The newest first, from there on.
     *
     * @throws NotFound when the contact does not handle money
     */
    public List<InvoiceReceived> of(ClientId client, Bookmark from, int most) {
        require();
        return jdbc.sql("""
                select id, number, issued_on, due_on, currency, total, withheld, paid, credited, open, status, issued_at,
                    status in ('ISSUED', 'PARTLY_PAID') and due_on < jobbag_agency_day(:now) as overdue
                from invoice
                where client_id = :client and status <> 'DRAFT' and (issued_at, id) < (:at, :id)
                order by issued_at desc, id desc limit :most""")
                .param("client", client.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("at", Timestamp.from(from.at()))
                .param("id", from.id())
                .param("most", most)
                .query(InvoicesForContacts::read)
                .list();
    }

    /** @throws NotFound when the contact does not handle money, or it is no issued invoice of the client */
    public InvoiceReceived one(ClientId client, InvoiceId id) {
        require();
        return jdbc.sql("""
                select id, number, issued_on, due_on, currency, total, withheld, paid, credited, open, status, issued_at,
                    status in ('ISSUED', 'PARTLY_PAID') and due_on < jobbag_agency_day(?) as overdue
                from invoice where client_id = ? and id = ? and status <> 'DRAFT'""")
                .params(Timestamp.from(clock.instant()), client.value(), id.value())
                .query(InvoicesForContacts::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound when the contact does not handle money, or it is no issued invoice of the client */
    public PaperDetails paper(ClientId client, InvoiceId id) {
        require();
        return jdbc.sql("select id from invoice where client_id = ? and id = ? and status <> 'DRAFT'")
                .params(client.value(), id.value())
                .query(UUID.class)
                .optional()
                .flatMap(issued ->
                        papers.of(InvoiceDispatch.SUBJECT, issued).stream().findFirst())
                .orElseThrow(NotFound::new);
    }

    /**
     * The contact has opened it; the first time is kept (FIN-4).
     *
     * @throws NotFound when the contact does not handle money, or it is no issued invoice of the client
     */
    @Transactional
    public void opened(ClientId client, InvoiceId id, ContactId contact, String name) {
        require();
        jdbc.sql("""
                insert into invoice_opening (client_id, invoice_id, contact_id, contact_name, first_at)
                select client_id, id, ?, ?, ? from invoice where client_id = ? and id = ? and status <> 'DRAFT'
                on conflict do nothing""")
                .params(contact.value(), name, Timestamp.from(clock.instant()), client.value(), id.value())
                .update();
    }

    private void require() {
        if (!mayBeSeen()) {
            throw new NotFound();
        }
    }

    private static InvoiceReceived read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new InvoiceReceived(
                new InvoiceId(id),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                new Money(row.getBigDecimal("total"), currency),
                new Money(row.getBigDecimal("withheld"), currency),
                new Money(row.getBigDecimal("paid"), currency),
                new Money(row.getBigDecimal("credited"), currency),
                new Money(row.getBigDecimal("open"), currency),
                InvoiceStatus.valueOf(row.getString("status")),
                row.getBoolean("overdue"),
                new Bookmark(row.getTimestamp("issued_at").toInstant(), id));
    }
}
