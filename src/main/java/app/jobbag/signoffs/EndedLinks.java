package app.jobbag.signoffs;

import app.jobbag.kernel.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links that no longer work, and where their contacts are asked now instead. */
@Component
@Transactional(readOnly = true)
class EndedLinks {
    /** Of the link l: its request, the versions that took its place, and the contact where asked in one of them. */
    private static final String ASKED_NOW = """
            with recursive link as (
                select l.client_id, l.contact_id, s.request_id from signing_link l
                join signature_signer s on s.client_id = l.client_id and s.id = l.signer_id
                where l.token_sha256 = :token),
            line as (
                select client_id, contact_id, request_id from link
                union all
                select n.client_id, e.contact_id, n.id from signature_request n
                join line e on n.client_id = e.client_id and n.replaces_id = e.request_id)
            select s.client_id as client, s.request_id as request, s.id as signer
            from line e join signature_request r on r.client_id = e.client_id and r.id = e.request_id and r.state = 'OPEN'
            join signature_signer s on s.client_id = r.client_id and s.request_id = r.id
                and s.contact_id = e.contact_id and s.state = 'ASKED'
            join contact c on c.client_id = s.client_id and c.id = s.contact_id and c.archived_at is null
            limit 1""";

    private final JdbcClient jdbc;

    EndedLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a contact is asked at this moment. */
    record Asked(UUID client, UUID request, UUID signer) {}

    public Optional<EndedLink> find(String token) {
        boolean fresh = askedNow(token).isPresent();
        return jdbc.sql("""
                select c.name, c.locale, k.zone, r.title, r.purpose, r.state, coalesce(r.cancel_words, '') as words,
                    s.contact_id is distinct from l.contact_id as moved, s.state as answer, s.settled_at,
                    exists (with recursive later as (
                            select id, client_id from signature_request where replaces_id = r.id
                            union all
                            select n.id, n.client_id from signature_request n
                            join later e on n.client_id = e.client_id and n.replaces_id = e.id)
                        select from later e join signature_signer x on x.client_id = e.client_id and x.request_id = e.id
                            and x.contact_id = l.contact_id and x.state <> 'WAITING') as told,
                    exists (select from paper_answer a where a.client_id = s.client_id and a.signer_id = s.id
                        and a.state = 'CONFIRMED') as paper
                from signing_link l
                join signature_signer s on s.client_id = l.client_id and s.id = l.signer_id
                join signature_request r on r.client_id = s.client_id and r.id = s.request_id
                join contact c on c.client_id = l.client_id and c.id = l.contact_id and c.archived_at is null
                join client k on k.id = l.client_id
                where l.token_sha256 = ?""")
                .param(Sha256.hex(token))
                .query((row, n) -> read(row, fresh))
                .optional();
    }

    public Optional<Asked> askedNow(String token) {
        return jdbc.sql(ASKED_NOW)
                .param("token", Sha256.hex(token))
                .query(Asked.class)
                .optional();
    }

    public int mailedSince(UUID signer, Instant when) {
        return jdbc.sql("select count(*) from signing_link where signer_id = ? and created_at > ?")
                .params(signer, Timestamp.from(when))
                .query(Integer.class)
                .single();
    }

    private static EndedLink read(ResultSet row, boolean fresh) throws SQLException {
        Timestamp settled = row.getTimestamp("settled_at");
        EndedLink.Answer answer = settled == null || row.getBoolean("moved")
                ? null
                : new EndedLink.Answer(SignerState.valueOf(row.getString("answer")), settled.toInstant());
        EndedLink.End end = end(row, answer != null);
        return new EndedLink(
                row.getString("name"),
                Locale.forLanguageTag(row.getString("locale")),
                ZoneId.of(row.getString("zone")),
                row.getString("title"),
                Purpose.valueOf(row.getString("purpose")),
                end,
                end == EndedLink.End.CANCELLED ? row.getString("words") : "",
                fresh,
                answer);
    }

    private static EndedLink.End end(ResultSet row, boolean answered) throws SQLException {
        if (row.getBoolean("paper")) {
            return EndedLink.End.ON_PAPER;
        }
        if (row.getBoolean("moved")) {
            return EndedLink.End.HANDED_OVER;
        }
        EndedLink.End otherwise = answered ? EndedLink.End.ANSWERED : EndedLink.End.OLD;
        return switch (RequestState.valueOf(row.getString("state"))) {
            case CANCELLED -> EndedLink.End.CANCELLED;
            case REPLACED ->
                row.getBoolean("told")
                        ? EndedLink.End.REPLACED
                        : answered ? EndedLink.End.ANSWERED : EndedLink.End.CLOSED;
            case OPEN, COMPLETE, SENT_BACK, LAPSED -> otherwise;
        };
    }
}
