package app.jobbag.operations;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.DemoMode;
import app.jobbag.platform.outbox.Attachments;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The mails of the demonstration agency, which reach nobody: read here what its clients and people would have got. */
@Service
@Conditional(DemoMode.class)
public class DemoMailbox {
    /**
     * A mail as its recipient would read it.
     *
     * @param calendar what it tells the recipient's calendar (RFC 5545), if anything
     */
    public record Letter(
            UUID id,
            String recipient,
            String recipientName,
            String title,
            Instant at,
            List<Line> lines,
            List<UUID> papers,
            @Nullable String calendar) {
        public Letter {
            lines = List.copyOf(lines);
            papers = List.copyOf(papers);
        }
    }

    /** One line of a mail; an address on a line of its own can be clicked. */
    public record Line(String text, boolean link) {}

    public record Recipient(String address, String name, long mails, Instant latest) {}

    private final JdbcClient jdbc;
    private final ObjectProvider<Attachments> attachments;
    private final TransactionTemplate reading;

    DemoMailbox(JdbcClient jdbc, ObjectProvider<Attachments> attachments, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.attachments = attachments;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    public List<Recipient> recipients() {
        return read(() -> jdbc.sql("""
                select recipient as address, max(recipient_name) as name, count(*) as mails, max(queued_at) as latest
                from outbox where state = 'KEPT' group by recipient order by max(queued_at) desc limit 200""").query(Recipient.class).list());
    }

    public List<Letter> of(String recipient) {
        return read(() -> jdbc.sql(
                        "select * from outbox where state = 'KEPT' and recipient = ? order by queued_at desc limit 100")
                .param(recipient)
                .query(DemoMailbox::letter)
                .list());
    }

    public Letter letter(UUID id) {
        return read(() -> jdbc.sql("select * from outbox where state = 'KEPT' and id = ?")
                .param(id)
                .query(DemoMailbox::letter)
                .optional()
                .orElseThrow(NotFound::new));
    }

    /** @throws NotFound when the letter carries no such paper, or it is not printed yet */
    public Attachments.Attachment attachment(UUID letter, UUID paper) {
        if (!letter(letter).papers().contains(paper)) {
            throw new NotFound();
        }
        return read(() -> attachments.getObject().find(paper)).orElseThrow(NotFound::new);
    }

    private <T> T read(Supplier<T> query) {
        return Viewers.as(
                new Viewer.Everything("the demonstration's mailbox"), () -> reading.execute(status -> query.get()));
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        List<Line> lines = row.getString("body")
                .lines()
                .map(text -> new Line(text, text.strip().matches("https?://\\S+")))
                .toList();
        return new Letter(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("recipient_name"),
                row.getString("title"),
                row.getTimestamp("queued_at").toInstant(),
                lines,
                List.of((UUID[]) row.getArray("papers").getArray()),
                row.getString("calendar"));
    }
}
