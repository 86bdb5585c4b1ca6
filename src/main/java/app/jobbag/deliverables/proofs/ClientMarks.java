package app.jobbag.deliverables.proofs;

import app.jobbag.clients.ContactId;
import app.jobbag.deliverables.Routing;
import app.jobbag.files.FileContent;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.signoffs.ContactSigning;
import app.jobbag.signoffs.PortalDocument;
import app.jobbag.signoffs.SignatureRequestId;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A contact marks on the proof what is wrong. A draft until the contact answers: with the code the marks become those of the
 * version, for whoever mends it (DEL-1).
 */
@Service
@Transactional
public class ClientMarks {
    /** What a contact may set on one proof. */
    private static final int MOST = 100;

    private final ContactSigning signing;
    private final Rows rows;

    /** Where they are kept. */
    @Component("clientMarkRows")
    record Rows(Reads reads, JdbcClient jdbc, Clock clock) {
        Timestamp now() {
            return Timestamp.from(clock.instant());
        }
    }

    ClientMarks(ContactSigning signing, Rows rows) {
        this.signing = signing;
        this.rows = rows;
    }

    /** A proof as the contact marks it. */
    public record Marked(PortalDocument document, Original original, List<ClientMark> marks) {
        public Marked {
            marks = List.copyOf(marks);
        }

        public boolean takes() {
            return document.isMyTurn();
        }
    }

    /** Whether it is a version of a deliverable whose pages can be looked at. */
    public static boolean isProof(PortalDocument document) {
        return document.request().subject().kind().equals(Routing.SUBJECT)
                && Original.kind(document.file().mediaType()).isSeen();
    }

    /** @throws NotFound when the contact was not asked about it, a newer version took its place, or it is no proof */
    @Transactional(readOnly = true)
    public Marked marked(ContactId contact, SignatureRequestId request) {
        Later<List<ClientMark>> marks = all(contact, request);
        PortalDocument document = proof(contact, request);
        FileContent file = signing.file(contact, request);
        return new Marked(document, new Original(file.details().face(), file.bytes()), marks.get());
    }

    /** Those that go along with the contact's answer. */
    @Transactional(readOnly = true)
    public List<ClientMark> drafts(ContactId contact, SignatureRequestId request) {
        return all(contact, request).get().stream()
                .filter(each -> !each.isGiven())
                .toList();
    }

    /** @throws Refused when it is not the contact's turn */
    public ClientMark set(ContactId contact, SignatureRequestId request, MarkDraft draft) {
        PortalDocument document = open(contact, request);
        if (drafts(contact, request).size() >= MOST) {
            throw new Refused("proofs.refused.tooMany", MOST);
        }
        Spot spot = draft.spot();
        BigDecimal[] sides =
                spot == null ? new BigDecimal[4] : new BigDecimal[] {spot.x(), spot.y(), spot.w(), spot.h()};
        rows.jdbc()
                .sql(
                        "insert into client_mark (id, client_id, request_id, contact_id, page, spot_x, spot_y, spot_w, spot_h,"
                                + " words, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        Ids.next(),
                        document.request().client().value(),
                        request.value(),
                        contact.value(),
                        draft.page(),
                        sides[0],
                        sides[1],
                        sides[2],
                        sides[3],
                        draft.words(),
                        rows.now()))
                .update();
        List<ClientMark> all = all(contact, request).get();
        return all.get(all.size() - 1);
    }

    /** @throws NotFound when there is none, or it went along with an answer */
    public void remove(ContactId contact, SignatureRequestId request, MarkId id) {
        open(contact, request);
        int removed = rows.jdbc()
                .sql("delete from client_mark where id = ? and request_id = ? and contact_id = ? and given_at is null")
                .params(id.value(), request.value(), contact.value())
                .update();
        if (removed == 0) {
            throw new NotFound();
        }
    }

    /**
     * With the answer they are the version's. They are numbered from a thousand times the signer's position on: the contact
     * does not know the numbers of the agency's own.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(ContactId contact, SignatureRequestId request, boolean sentBack) {
        rows.jdbc()
                .sql("""
                        insert into proof_mark (id, client_id, deliverable_id, version_number, version, number, page, spot_x, spot_y,
                            spot_w, spot_h, words, state, made_by_contact, made_by_name, made_at, sent_back_at)
                        select m.id, m.client_id, v.deliverable_id, v.number, 0,
                            1000 * s.position + row_number() over (order by m.made_at, m.id), m.page, m.spot_x, m.spot_y,
                            m.spot_w, m.spot_h, m.words, 'OPEN', m.contact_id, k.name, m.made_at,
                            case when :back then cast(:now as timestamptz) end
                        from client_mark m
                        join signature_request q on q.client_id = m.client_id and q.id = m.request_id
                        join signature_signer s on s.client_id = q.client_id and s.request_id = q.id
                            and s.contact_id = m.contact_id and s.state = 'ASKED'
                        join deliverable_version v on v.client_id = q.client_id and v.id = q.subject_id
                        join contact k on k.client_id = m.client_id and k.id = m.contact_id
                        where m.request_id = :request and m.contact_id = :contact and m.given_at is null""")
                .param("back", sentBack)
                .param("now", rows.now())
                .param("request", request.value())
                .param("contact", contact.value())
                .update();
        rows.jdbc()
                .sql("update client_mark set given_at = ? where request_id = ? and contact_id = ? and given_at is null")
                .params(rows.now(), request.value(), contact.value())
                .update();
    }

    private Later<List<ClientMark>> all(ContactId contact, SignatureRequestId request) {
        return rows.reads().rows(ClientMark.class, Query.of("""
                select m.*, row_number() over (order by m.made_at, m.id) as number, k.name as made_by_name
                from client_mark m join contact k on k.client_id = m.client_id and k.id = m.contact_id
                where m.request_id = ? and m.contact_id = ? order by m.made_at, m.id""", request.value(), contact.value()));
    }

    private PortalDocument open(ContactId contact, SignatureRequestId request) {
        PortalDocument document = proof(contact, request);
        if (!document.isMyTurn()) {
            throw new Refused("proofs.refused.notAsked");
        }
        return document;
    }

    private PortalDocument proof(ContactId contact, SignatureRequestId request) {
        PortalDocument document = signing.document(contact, request);
        if (!isProof(document)) {
            throw new NotFound();
        }
        return document;
    }
}
