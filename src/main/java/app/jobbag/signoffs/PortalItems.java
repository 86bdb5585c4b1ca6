package app.jobbag.signoffs;

import app.jobbag.clients.ContactId;
import app.jobbag.kernel.Bookmark;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
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
            select r.id as request, r.title, r.purpose, %s asked_by, s.state, r.state = 'OPEN' as open, s.asked_at, s.due_at,
                s.settled_at, s.paper_at, s.id as signer, coalesce(s.settled_at, r.ended_at, s.asked_at) as at,
                s.settled_at is not null and exists (select from sealed_document d where d.client_id = s.client_id
                    and d.request_id = s.request_id and d.state = 'READY') as sealed
            from signature_signer s
            join signature_request r on r.client_id = s.client_id and r.id = s.request_id
            join person p on p.id = r.asked_by
            where s.contact_id = :contact and s.state <> 'WAITING'
                and (r.state <> 'REPLACED' or s.settled_at is not null)""".formatted(SENDER);

    private static final String ROW = "select *, json_build_object('at', at, 'id', signer) as place from item ";

    private final Reads reads;

    PortalItems(Reads reads) {
        this.reads = reads;
    }

    /** What is asked now, what is due first on top, at most 200; then the newest of what was, at most so many. */
    @Transactional(readOnly = true)
    public List<PortalItem> of(ContactId contact, int earlier) {
        MapSqlParameterSource values =
                new MapSqlParameterSource("contact", contact.value()).addValue("earlier", earlier);
        String asked = ROW + "where open and state = 'ASKED' order by due_at nulls last, asked_at desc limit 200";
        String others = ROW + "where not (open and state = 'ASKED') order by at desc, signer desc limit :earlier";
        return read("(" + asked + ") union all (" + others + ")", values);
    }

    /** What is asked no more, from there on. */
    @Transactional(readOnly = true)
    public List<PortalItem> earlier(ContactId contact, Bookmark from, int most) {
        MapSqlParameterSource values = new MapSqlParameterSource("contact", contact.value())
                .addValue("at", Timestamp.from(from.at()))
                .addValue("id", from.id())
                .addValue("most", most);
        return read(ROW + """
                where not (open and state = 'ASKED') and (at, signer) < (:at, :id)
                order by at desc, signer desc limit :most""", values);
    }

    private List<PortalItem> read(String rows, MapSqlParameterSource values) {
        return reads.rows(PortalItem.class, Query.named("with item as (" + ITEMS + ") " + rows, values))
                .get();
    }

    /**
     * What took the place of that request, once this contact is asked about it. While it is prepared, or signed within the
     * agency, nothing of it is told: nobody has let it out yet.
     */
    Later<Optional<Newer>> newer(ContactId contact, SignatureRequestId replaced) {
        Query query = Query.of("""
                with recursive line as (
                    select id, client_id from signature_request where replaces_id = ?
                    union all
                    select n.id, n.client_id from signature_request n
                    join line e on n.client_id = e.client_id and n.replaces_id = e.id)
                select r.title, s.asked_at, r.id as request
                from line e join signature_request r on r.client_id = e.client_id and r.id = e.id
                join signature_signer s on s.client_id = r.client_id and s.request_id = r.id
                    and s.contact_id = ? and s.state <> 'WAITING'
                order by r.created_at desc limit 1""", replaced.value(), contact.value());
        return reads.row(Newer.class, query);
    }
}
