package app.jobbag.creditnotes;

import app.jobbag.clients.ClientId;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.Papers;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.InvoicesForContacts;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A client's credit notes for those of its people who handle money; the database's policies show them to nobody else. */
@Service
@Transactional(readOnly = true)
public class CreditNotesForContacts {
    private static final int MOST = 200;
    private static final String NOTES = """
            select n.id, n.number, n.issued_on, i.number as invoice, n.total, n.currency
            from credit_note n join invoice i on i.client_id = n.client_id and i.id = n.invoice_id
            where %s order by n.issued_on desc, n.id desc limit ?""";

    private final JdbcClient jdbc;
    private final Papers papers;
    private final InvoicesForContacts money;

    CreditNotesForContacts(JdbcClient jdbc, Papers papers, InvoicesForContacts money) {
        this.jdbc = jdbc;
        this.papers = papers;
        this.money = money;
    }

    /**
     * The newest first.
     *
     * @throws NotFound when the contact does not handle money
     */
    public List<CreditNoteReceived> of(ClientId client) {
        require();
        return jdbc.sql(NOTES.formatted("n.client_id = ?"))
                .params(client.value(), MOST)
                .query(CreditNotesForContacts::read)
                .list();
    }

    /**
     * Those of one invoice, the newest first.
     *
     * @throws NotFound when the contact does not handle money
     */
    public List<CreditNoteReceived> of(ClientId client, InvoiceId invoice) {
        require();
        return jdbc.sql(NOTES.formatted("n.client_id = ? and n.invoice_id = ?"))
                .params(client.value(), invoice.value(), MOST)
                .query(CreditNotesForContacts::read)
                .list();
    }

    /** @throws NotFound when the contact does not handle money, or it is no credit note of the client */
    public PaperDetails paper(ClientId client, CreditNoteId id) {
        require();
        return jdbc.sql("select id from credit_note where client_id = ? and id = ?")
                .params(client.value(), id.value())
                .query(UUID.class)
                .optional()
                .flatMap(issued ->
                        papers.of(CreditDispatch.SUBJECT, issued).stream().findFirst())
                .orElseThrow(NotFound::new);
    }

    private void require() {
        if (!money.mayBeSeen()) {
            throw new NotFound();
        }
    }

    private static CreditNoteReceived read(ResultSet row, int number) throws SQLException {
        return new CreditNoteReceived(
                new CreditNoteId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("invoice"),
                new Money(row.getBigDecimal("total"), Currency.getInstance(row.getString("currency"))));
    }
}
