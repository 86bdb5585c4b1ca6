package app.jobbag.signoffs;

import app.jobbag.files.FileFace;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All that a page about one signature on paper needs, in one statement. */
@Component
class FolderReads {
    private static final String REQUEST = "select w.request_id from signature_signer w where w.id = ?";

    private static final String FILE = """
            select f.id, f.name, f.media_type, f.sha256 from signature_request r
            join stored_file f on f.client_id = r.client_id and f.id = r.file_id where r.id in (%s)""";

    private static final String SHEET = """
            select t.id, t.client_id as client, t.request_id as request, t.signer_id as signer, t.contact_id as contact,
                t.sha256, jsonb_build_object('symbols', t.code) as code,
                jsonb_build_object('version', t.consent_version, 'language', t.consent_language, 'text', t.consent_text)
                    as consent,
                t.printed_by, t.printed_by_name, t.printed_at
            from signing_sheet t join signature_signer s on s.client_id = t.client_id and s.id = t.signer_id
                and s.contact_id = t.contact_id
            where t.signer_id = ?""";

    private static final String PAPERS = """
            select a.id, a.sheet_id as sheet, a.signer_id as signer, a.contact_id as contact,
                jsonb_build_object('id', f.id, 'name', f.name, 'media_type', f.media_type, 'sha256', f.sha256) as scan,
                a.sha256, a.written_name, a.outcome, a.remarks, a.dated, a.recorded_by as recorder,
                a.recorded_by_name as recorded_by, a.recorded_at, a.state, a.settled_by_name as settled_by, a.settled_at,
                a.reason
            from paper_answer a join stored_file f on f.client_id = a.client_id and f.id = a.file_id
            where a.signer_id = ? order by a.recorded_at desc, a.id desc""";

    private final Reads reads;
    private final RequestReads requests;

    FolderReads(Reads reads, RequestReads requests) {
        this.reads = reads;
        this.requests = requests;
    }

    /** @param sheet printed for the signer's contact of now */
    record Parts(
            Later<Optional<RequestDetails>> request,
            Later<Optional<FileFace>> file,
            Later<Optional<SigningSheet>> sheet,
            Later<List<PaperAnswer>> papers) {}

    Parts of(SignerId signer) {
        Query request = Query.of(REQUEST, signer.value());
        return new Parts(
                requests.of(request).map(found -> found.values().stream().findFirst()),
                reads.row(FileFace.class, Query.of(FILE).with(request)),
                reads.row(SigningSheet.class, Query.of(SHEET, signer.value())),
                reads.rows(PaperAnswer.class, Query.of(PAPERS, signer.value())));
    }
}
