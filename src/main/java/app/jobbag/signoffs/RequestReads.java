package app.jobbag.signoffs;

import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperReads;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Requests and what became of them, for pages that read them with the rest. The caller has asked about the documents. */
@Component
public class RequestReads {
    private static final String SELECT = """
            select q.*, to_jsonb(q) as frozen, case when q.cancelled_by is not null then to_jsonb(q) end as cancellation,
                (select json_agg(to_jsonb(s) || jsonb_build_object('deputy', case when s.deputy_id is not null then to_jsonb(s) end)
                    order by s.position) from signature_signer s where s.request_id = q.id) as signers
            from signature_request q where q.id in (%s)""";

    private static final String SEALS = """
            select request_id as request, client_id as client, state, file_id as file from sealed_document where request_id in (%s)""";

    private static final String SIGNERS =
            "select s.id from signature_signer s where s.contact_id is not null and s.request_id in (%s)";

    private static final String SUGGESTED = """
            select s.id as signer, s.name as by, s.position, q.name, q.email, q.words, q.suggested_at as at
            from signer_suggestion q
            join signature_signer s on s.client_id = q.client_id and s.id = q.signer_id and s.state = 'ASKED'
            join signature_request r on r.client_id = s.client_id and r.id = s.request_id and r.state = 'OPEN'
            where q.settled_at is null and r.id in (%s) order by q.suggested_at""";

    private final Reads reads;
    private final PaperReads papers;
    private final SignatureLedger ledger;

    RequestReads(Reads reads, PaperReads papers, SignatureLedger ledger) {
        this.reads = reads;
        this.papers = papers;
        this.ledger = ledger;
    }

    /** A select of what was asked about that document. */
    public static Query about(Subject subject) {
        return Query.of(
                "select a.id from signature_request a where a.subject_kind = ? and a.subject_id = ?",
                subject.kind(),
                subject.id());
    }

    /** @param ids a select of their ids */
    public Later<Map<SignatureRequestId, RequestDetails>> of(Query ids) {
        return reads.rows(SignatureRequest.class, Query.of(SELECT).with(ids))
                .map(found -> found.stream()
                        .map(SignatureRequest::details)
                        .collect(Collectors.toMap(RequestDetails::id, Function.identity())));
    }

    /** The evidence of every signature on them, by the signer. */
    public Later<Map<UUID, Evidence>> evidence(Query ids) {
        return signatures(ids)
                .map(all -> all.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, each -> each.getValue().evidence())));
    }

    /** The signatures on them, by the signer. */
    Later<Map<UUID, SignatureDetails>> signatures(Query ids) {
        return ledger.later(ids)
                .map(all -> all.stream()
                        .collect(Collectors.toMap(each -> each.evidence().id(), Function.identity())));
    }

    /** The receipts of the client's signatures on them, by the signer; whoever may see what was signed may open them. */
    public Later<List<PaperDetails>> receipts(Query ids) {
        return papers.of(List.of(Receipts.SUBJECT), Query.of(SIGNERS).with(ids));
    }

    /** Whom their contacts name instead of themselves, until that is decided. */
    public Later<List<Suggested>> suggested(Query ids) {
        return reads.rows(Suggested.class, Query.of(SUGGESTED).with(ids));
    }

    /** The sealed documents of those that are settled, ready or not yet; by the request. */
    public Later<Map<SignatureRequestId, SealedDocument>> sealed(Query ids) {
        return reads.rows(SealedDocument.class, Query.of(SEALS).with(ids))
                .map(found -> found.stream().collect(Collectors.toMap(SealedDocument::request, Function.identity())));
    }
}
