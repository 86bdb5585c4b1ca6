package app.jobbag.meetings;

import app.jobbag.clients.ContactId;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperId;
import app.jobbag.files.Papers;
import app.jobbag.kernel.Bookmark;
import app.jobbag.kernel.NotFound;
import app.jobbag.signoffs.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Minutes as those of the client read them who got them to read. Whoever is asked to confirm them finds them among what is
 * asked; of several versions the newest is theirs (MEET-4).
 */
@Service
@Transactional(readOnly = true)
public class MinutesForContacts {
    private static final String RECEIVED = """
            from minutes_recipient r
            join minutes m on m.client_id = r.client_id and m.id = r.minutes_id
            join meeting g on g.client_id = m.client_id and g.id = m.meeting_id
            where r.contact_id = :contact and m.state = 'CIRCULATED'
                and case when r.asked then not exists (select from signature_request q where q.client_id = m.client_id
                    and q.subject_kind = 'minutes' and q.subject_id = m.id) else r.mail_id is not null end
                and not exists (select from minutes n where n.client_id = m.client_id and n.meeting_id = m.meeting_id
                    and n.revision > m.revision and n.state = 'CIRCULATED')""";

    private final JdbcClient jdbc;
    private final Papers papers;
    private final MinutesQueries queries;
    private final Rolls rolls;

    MinutesForContacts(JdbcClient jdbc, Papers papers, MinutesQueries queries, Rolls rolls) {
        this.jdbc = jdbc;
        this.papers = papers;
        this.queries = queries;
        this.rolls = rolls;
    }

    /** What circulated minutes say, with the names of who is in them. */
    public record Text(MinutesDetails minutes, Roll roll) {}

    /** Instructions are confirmed too: only minutes have a text to read on a small screen. */
    public static boolean isAbout(Subject asked) {
        return asked.kind().equals(Confirmation.SUBJECT);
    }

    /**
     * For a contact who is asked about them; the caller has found that out.
     *
     * @throws NotFound for a draft
     */
    public Text text(MinutesId id) {
        MinutesDetails minutes =
                queries.details(id).get().filter(each -> !each.isDraft()).orElseThrow(NotFound::new);
        return new Text(minutes, rolls.of(minutes.client()).get());
    }

    /** The newest first, from there on. */
    public List<MinutesReceived> of(ContactId contact, Bookmark from, int most) {
        return jdbc.sql("select m.id, m.number, m.revision, g.subject, g.local_start, r.circulated_at " + RECEIVED
                        + """
                 and (r.circulated_at, m.id) < (:at, :id) order by r.circulated_at desc, m.id desc limit :most""")
                .param("contact", contact.value())
                .param("at", Timestamp.from(from.at()))
                .param("id", from.id())
                .param("most", most)
                .query(MinutesForContacts::read)
                .list();
    }

    /** @throws NotFound when they were not sent to this contact */
    public PaperDetails paper(ContactId contact, MinutesId id) {
        return jdbc.sql("""
                select m.paper_id from minutes_recipient r
                join minutes m on m.client_id = r.client_id and m.id = r.minutes_id and m.state = 'CIRCULATED'
                where r.contact_id = :contact and m.id = :id and (r.asked or r.mail_id is not null)""")
                .param("contact", contact.value())
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .flatMap(paper -> papers.find(new PaperId(paper)))
                .orElseThrow(NotFound::new);
    }

    private static MinutesReceived read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new MinutesReceived(
                new MinutesId(id),
                row.getString("number"),
                row.getInt("revision"),
                row.getString("subject"),
                row.getTimestamp("local_start").toLocalDateTime().toLocalDate(),
                new Bookmark(row.getTimestamp("circulated_at").toInstant(), id));
    }
}
