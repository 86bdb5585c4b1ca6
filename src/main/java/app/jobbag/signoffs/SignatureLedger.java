package app.jobbag.signoffs;

import app.jobbag.kernel.Sha256;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of signatures, one chain of SHA-256 for the whole installation. Rows are added, never changed or removed. */
@Component
class SignatureLedger {
    private final JdbcClient jdbc;

    SignatureLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last link of the chain. */
    record Head(long number, String hash) {}

    /** Holds the chain's lock until the transaction ends: call it last. */
    @Transactional(propagation = Propagation.MANDATORY)
    public SignatureDetails append(Evidence evidence) {
        Head head = jdbc.sql("select number, hash from signature_head for update")
                .query(Head.class)
                .single();
        SignatureDetails signature = link(head, evidence);
        insert(signature);
        jdbc.sql("update signature_head set number = ?, hash = ?")
                .params(signature.number(), signature.hash())
                .update();
        return signature;
    }

    @Transactional(readOnly = true)
    public Optional<SignatureDetails> of(UUID signer) {
        return jdbc.sql(SignatureRow.SELECT + " where g.signer_id = ?")
                .param(signer)
                .query(SignatureRow::read)
                .optional();
    }

    @Transactional(readOnly = true)
    public List<SignatureDetails> of(List<SignatureRequestId> requests) {
        return jdbc.sql(SignatureRow.SELECT + " where g.request_id in (:requests) order by g.number")
                .param(
                        "requests",
                        requests.stream().map(SignatureRequestId::value).toList())
                .query(SignatureRow::read)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Head head() {
        return jdbc.sql("select number, hash from signature_head")
                .query(Head.class)
                .single();
    }

    /** The whole chain in its order; close it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Stream<SignatureDetails> all() {
        return jdbc
                .sql(SignatureRow.SELECT + " order by g.number")
                .withFetchSize(500)
                .query(SignatureRow::read)
                .stream();
    }

    static String hash(String previous, long number, Evidence evidence) {
        return Sha256.hex(previous, evidence.content(number));
    }

    private static SignatureDetails link(Head head, Evidence evidence) {
        long number = head.number() + 1;
        return new SignatureDetails(number, evidence, head.hash(), hash(head.hash(), number, evidence));
    }

    private void insert(SignatureDetails signature) {
        Evidence evidence = signature.evidence();
        SignerDetails signer = evidence.signer();
        Consent consent = evidence.consent();
        StandsFor whose = evidence.standsFor();
        Drawing drawn = evidence.drawn();
        jdbc.sql("""
                insert into signature (number, client_id, request_id, sha256, signer_id, party, who, name, capacity,
                    typed_name, outcome, remarks, signed_at, consent_version, consent_language, consent_text, method,
                    mailed_to, address, agent, deputy_of, deputy_of_name, drawn, paper_id, paper_code, paper_dated,
                    scan_sha256, recorded_by, recorded_by_name, confirmed_by, confirmed_by_name, previous, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        signature.number(),
                        evidence.client().value(),
                        evidence.request().value(),
                        evidence.sha256())
                .params(signer.id(), signer.party().name(), signer.who(), signer.name(), signer.capacity())
                .params(evidence.typedName(), evidence.outcome().name())
                .param(evidence.remarks())
                .params(Timestamp.from(evidence.at()), consent.version(), consent.language(), consent.text())
                .param(evidence.method().name())
                .param(evidence.mailedTo())
                .params(evidence.device().address(), evidence.device().agent())
                .param(whose == null ? null : whose.person())
                .param(whose == null ? null : whose.name())
                .param(drawn == null ? null : drawn.points())
                .params(onPaper(evidence.onPaper()))
                .params(signature.previous(), signature.hash())
                .update();
    }

    private static List<@Nullable Object> onPaper(@Nullable OnPaper paper) {
        return paper == null
                ? Collections.nCopies(8, null)
                : Arrays.asList(
                        paper.id(),
                        paper.code().symbols(),
                        paper.dated(),
                        paper.sha256(),
                        paper.recorder().value(),
                        paper.recordedBy(),
                        paper.confirmer().value(),
                        paper.confirmedBy());
    }
}
