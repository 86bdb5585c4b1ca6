package app.jobbag.signoffs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.signoffs.seal.Judges;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a paper leaves behind: the print, the ledger, the sealed document; and what the database holds to. */
@JobbagTest
class PaperEvidenceTest {
    private static final int DPI = 150;

    @Autowired
    private SigningScene scene;

    @Autowired
    private PaperScene paper;

    @Autowired
    private SealScene sealing;

    @Autowired
    private ContactSigning contactSigning;

    @Autowired
    private SealCheck seals;

    @Autowired
    private SignatureCheck chain;

    @Autowired
    private JdbcClient jdbc;

    private SigningScene.Roles roles;

    @BeforeEach
    void people() {
        roles = scene.roles();
    }

    @Test
    void thePrintIsTheFrozenDocumentAndASheetWhoseBarcodeGivesTheCodeBack() throws Exception {
        RequestDetails request = paper.asked(roles);
        SigningSheet sheet = paper.sheet(roles, request);
        byte[] print = Prints.bytes(paper.print(roles, request));
        byte[] document = Files.readAllBytes(sealing.signedFile(roles, request));
        assertThat(print).startsWith(document);
        try (PDDocument pages = Loader.loadPDF(print)) {
            int last = pages.getNumberOfPages() - 1;
            assertThat(last).isEqualTo(1);
            assertThat(Prints.barcode(new PDFRenderer(pages).renderImageWithDPI(last, DPI)))
                    .isEqualTo(sheet.code().printed());
            assertThat(new PDFTextStripper().getText(pages).replaceAll("\\s+", ""))
                    .contains(request.sha256(), sheet.code().printed(), "MartaGil", "Hojadefirma", "Firmoeldocumento.");
        }
    }

    @Test
    void theSealedDocumentHoldsTheScanAndSaysWhoDidWhat() throws Exception {
        RequestDetails request = paper.asked(roles);
        PaperAnswer answer = confirmed(request, SignerState.SIGNED_WITH_REMARKS, "El logo, más grande");
        Path sealed = sealing.path(roles, sealing.settled(roles, new SealWanted(request.id(), roles.client())));
        Judges.assertValid(sealed);
        assertThat(sealing.words(sealed))
                .contains("LuisOrtega", "AnaRuiz", answer.sha256(), "Firmadoenpapel", "Comprobadopor")
                .contains("Ellogo,másgrande", request.sha256());
        assertThat(Prints.attached(sealed)).containsExactly("hoja firmada.png");
        assertThat(findings(request)).isEmpty();
        assertThat(chainFindings()).isEmpty();
    }

    @Test
    void aRefusalOnPaperIsSealedWithItsScanToo() throws Exception {
        RequestDetails request = scene.withTheClient(roles);
        PaperAnswer answer = confirmed(request, SignerState.REFUSED, "El precio no es ese");
        Path sealed = sealing.path(roles, sealing.settled(roles, new SealWanted(request.id(), roles.client())));
        Judges.assertValid(sealed);
        assertThat(sealing.words(sealed)).contains("Elprecionoesese", answer.sha256(), "LuisOrtega", "Firmadoenpapel");
        assertThat(Prints.attached(sealed)).containsExactly("cartel.txt", "hoja firmada.png");
        assertThat(findings(request)).isEmpty();
    }

    @Test
    void theNightlyCheckFindsAScanThatWasExchanged() throws Exception {
        RequestDetails request = paper.asked(roles);
        PaperAnswer answer = confirmed(request, SignerState.SIGNED, null);
        sealing.settled(roles, new SealWanted(request.id(), roles.client()));
        Path scan = sealing.path(roles, answer.scan().id());
        byte[] real = Files.readAllBytes(scan);
        scan.toFile().setWritable(true);
        Files.write(scan, PaperScene.png(7));
        assertThat(findings(request)).containsExactly(SealCheck.Fault.SCAN_CHANGED);
        Files.delete(scan);
        assertThat(findings(request)).containsExactly(SealCheck.Fault.SCAN_MISSING);
        Files.write(scan, real);
        assertThat(findings(request)).isEmpty();
    }

    @Test
    void ofAPaperAndALinkAtOnceExactlyOneCounts() throws Exception {
        for (int i = 0; i < 4; i++) {
            RequestDetails request = paper.asked(roles);
            PaperAnswer answer = paper.recorded(roles, request, paper.signed(paper.sheet(roles, request)));
            CodeProof proof = scene.prove(roles, request.id(), scene.mailedCode(roles, request.id()));
            CyclicBarrier start = new CyclicBarrier(2);
            List<Boolean> done = together(
                    () -> {
                        start.await();
                        paper.confirm(roles.ana(), request, answer);
                        return true;
                    },
                    () -> {
                        start.await();
                        return scene.asMarta(roles, () -> {
                            contactSigning.sign(
                                    roles.marta(),
                                    request.id(),
                                    proof,
                                    SigningScene.statement(request.version(), "Marta Gil", null));
                            return true;
                        });
                    });
            assertThat(done).containsExactlyInAnyOrder(true, false);
            assertThat(count("select count(*) from signature where request_id = ?", request))
                    .isEqualTo(1);
            assertThat(count("select count(*) from paper_answer where state = 'WAITING' and request_id = ?", request))
                    .isZero();
        }
        assertThat(chainFindings()).isEmpty();
    }

    @Test
    void theDatabaseHoldsToTwoPairsOfEyes() {
        RequestDetails request = paper.asked(roles);
        PaperAnswer answer = paper.recorded(roles, request, paper.signed(paper.sheet(roles, request)));
        String confirm = "update paper_answer set state = 'CONFIRMED', settled_by = recorded_by,"
                + " settled_by_name = recorded_by_name, settled_at = now() where id = ?";
        broken(confirm, answer, "paper_two_pairs_of_eyes");
        broken("update paper_answer set sha256 = repeat('0', 64) where id = ?", answer, "permission denied");
        broken("update signing_sheet set code = repeat('0', 20) where id = ?", answer, "permission denied");
        broken(ledgerRow("null", "null"), answer, "paper_is_whole");
        broken(ledgerRow("recorded_by", "recorded_by"), answer, "paper_confirmed_by_another");
        broken(ledgerRow("recorded_by", "'" + roles.ana().id().value() + "'"), answer, "foreign key");
        paper.reject(roles.ana(), request, answer, "Falta la firma");
        broken(ledgerRow("recorded_by", "settled_by"), answer, "foreign key");
        broken("update paper_answer set state = 'CONFIRMED', reason = null where id = ?", answer, "it never changes");
    }

    private static String ledgerRow(String recorder, String confirmer) {
        return """
                insert into signature (number, client_id, request_id, sha256, signer_id, party, who, name, capacity,
                    typed_name, outcome, signed_at, consent_version, consent_language, consent_text, method, address,
                    agent, previous, hash, paper_id, paper_code, paper_dated, scan_sha256, recorded_by, recorded_by_name,
                    confirmed_by, confirmed_by_name)
                select 999999, a.client_id, a.request_id, r.sha256, a.signer_id, 'CLIENT', a.contact_id, 'M', 'D', 'M',
                    'SIGNED', now(), '1', 'es', 'x', 'PAPER', '', '', repeat('0', 64), repeat('e', 64), a.id, t.code,
                    a.dated, a.sha256, %s, 'L', %s, 'A'
                from paper_answer a join signature_request r on r.id = a.request_id
                join signing_sheet t on t.id = a.sheet_id where a.id = ?""".formatted(recorder, confirmer);
    }

    private void broken(String sql, PaperAnswer answer, String why) {
        assertThatThrownBy(() -> scene.as(
                        roles.manager(),
                        () -> jdbc.sql(sql).param(answer.id().value()).update()))
                .hasStackTraceContaining(why);
    }

    private PaperAnswer confirmed(RequestDetails request, SignerState outcome, @Nullable String remarks) {
        PaperAnswer answer =
                paper.recorded(roles, request, paper.answer(paper.sheet(roles, request), outcome, remarks));
        paper.confirm(roles.ana(), request, answer);
        return answer;
    }

    private List<SealCheck.Fault> findings(RequestDetails request) {
        return seals.findings().stream()
                .filter(each -> each.request().equals(request.id()))
                .map(SealCheck.Finding::fault)
                .toList();
    }

    private List<SignatureCheck.Finding> chainFindings() {
        return Viewers.as(new Viewer.Everything("check"), chain::findings);
    }

    private int count(String sql, RequestDetails request) {
        return scene.as(
                roles.manager(),
                () -> jdbc.sql(sql)
                        .param(request.id().value())
                        .query(Integer.class)
                        .single());
    }

    /** Whether each got through; what is refused is all that may go wrong. */
    private static List<Boolean> together(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        List<Future<Boolean>> all = List.of(both.submit(settling(one)), both.submit(settling(other)));
        both.shutdown();
        return List.of(all.get(0).get(), all.get(1).get());
    }

    private static Callable<Boolean> settling(Callable<Boolean> work) {
        return () -> {
            try {
                return work.call();
            } catch (Refused | NotFound refused) {
                return false;
            }
        };
    }
}
