package app.jobbag.signoffs;

import app.jobbag.clients.ContactId;
import app.jobbag.kernel.Bookmark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was ever asked of a contact and still stands. */
@Component
class PortalItems {
    /** Who sends it to signer s, asked for by person p: {@link RequestDetails#senderTo} as SQL. */
    static final String SENDER = """
            coalesce((select b.name from signature_signer b where b.client_id = s.client_id
                and b.request_id = s.request_id and b.position < s.position and b.person_id is not null
                order by b.position desc limit 1), p.name)""";

    private static final String ITEMS = """
            select r.id, r.title, r.purpose, %s asked_by, s.state, r.state = 'OPEN' as open, s.asked_at, s.due_at,
                s.settled_at, s.paper_at, s.id as signer, coalesce(s.settled_at, r.ended_at, s.asked_at) as at,
                s.settled_at is not null and exists (select from sealed_document d where d.client_id = s.client_id
                    and d.request_id = s.request_id and d.state = 'READY') as sealed
            from signature_signer s
            join signature_request r on r.client_id = s.client_id and r.id = s.request_id
            join person p on p.id = r.asked_by
            where s.contact_id = :contact and s.state <> 'WAITING' and r.state <> 'REPLACED'""".formatted(SENDER);

    private final JdbcClient jdbc;

    PortalItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is asked now, what is due first on top, at most 200; then the newest of what was, at most so many. */
    @Transactional(readOnly = true)
    public List<PortalItem> of(ContactId contact, int earlier) {
        return jdbc.sql("with item as (" + ITEMS + """
                )
                (select * from item where open and state = 'ASKED' order by due_at nulls last, asked_at desc limit 200)
                union all
                (select * from item where not (open and state = 'ASKED') order by at desc, signer desc limit :earlier)""")
                .param("contact", contact.value())
                .param("earlier", earlier)
                .query(PortalItems::read)
                .list();
    }

    /** What is asked no more, from there on. */
    @Transactional(readOnly = true)
    public List<PortalItem> earlier(ContactId contact, Bookmark from, int most) {
        return jdbc.sql("select * from (" + ITEMS + """
                ) item where not (open and state = 'ASKED') and (at, signer) < (:at, :id)
                order by at desc, signer desc limit :most""")
                .param("contact", contact.value())
                .param("at", Timestamp.from(from.at()))
                .param("id", from.id())
                .param("most", most)
                .query(PortalItems::read)
                .list();
    }

    /**
     * What took the place of that request; nothing yet while it is being prepared. Its own title is told to whoever is asked
     * about it: until it has come that far, nobody has looked for other clients' names in it.
     */
    @Transactional(readOnly = true)
    public Optional<Newer> newer(ContactId contact, SignatureRequestId replaced) {
        return jdbc.sql("""
                select case when s.id is null then r.title else n.title end as title, n.created_at,
                    case when s.id is null then null else n.id end as id
                from signature_request n
                join signature_request r on r.client_id = n.client_id and r.id = n.replaces_id
                left join signature_signer s on s.client_id = n.client_id and s.request_id = n.id
                    and s.contact_id = ? and s.state <> 'WAITING'
                where n.replaces_id = ? order by n.created_at desc limit 1""")
                .params(contact.value(), replaced.value())
                .query(PortalItems::readNewer)
                .optional();
    }

    private static Newer readNewer(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Newer(
                id == null ? null : new SignatureRequestId(id),
                row.getString("title"),
                row.getTimestamp("created_at").toInstant());
    }

    private static PortalItem read(ResultSet row, int number) throws SQLException {
        Timestamp settled = row.getTimestamp("settled_at");
        Timestamp paper = row.getTimestamp("paper_at");
        Timestamp due = row.getTimestamp("due_at");
        return new PortalItem(
                new SignatureRequestId(row.getObject("id", UUID.class)),
                row.getString("title"),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("asked_by"),
                SignerState.valueOf(row.getString("state")),
                row.getBoolean("open"),
                row.getTimestamp("asked_at").toInstant(),
                due == null ? null : due.toInstant(),
                settled == null ? null : settled.toInstant(),
                paper == null ? null : paper.toInstant(),
                row.getBoolean("sealed"),
                new Bookmark(row.getTimestamp("at").toInstant(), row.getObject("signer", UUID.class)));
    }
}
