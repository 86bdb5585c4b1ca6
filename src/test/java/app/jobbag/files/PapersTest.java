package app.jobbag.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.Action;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@JobbagTest
class PapersTest {

    @Autowired
    private Papers papers;

    @Autowired
    private PaperCounter counter;

    @Autowired
    private PressRoom press;

    @Autowired
    private PaperAttachments attachments;

    @Autowired
    private FileRegister files;

    @Autowired
    private PlatformTransactionManager transactions;

    private FilesFixture fixture;

    @Autowired
    private JdbcClient jdbc;

    private ClientId client;
    private SignedIn ana;

    @BeforeEach
    void aClientWithATeam() {
        fixture = new FilesFixture(jdbc, transactions);
        client = fixture.aClient();
        ana = fixture.onTeamOf(client, Role.AE);
    }

    @Test
    void isPrintedOnceAndKeptWithItsHash() throws Exception {
        PaperDetails paper = ready(freeze(aRequest(1)));
        byte[] pdf = bytes(paper);

        assertThat(paper.state()).isEqualTo(PaperState.READY);
        assertThat(sha256(pdf)).isEqualTo(print(paper).sha256());
        assertThat(text(pdf)).contains("Solicitud de facturación", "SF-2026-0042", paper.code(), "Página 1 de 1");
        assertThat(ready(paper.id())).isEqualTo(paper);
    }

    @Test
    void forgetsItsSourceOnceItIsPrinted() {
        PaperId id = freeze(aRequest(1));
        ready(id);

        assertThat(column(id, "source_html is null")).isEqualTo("true");
    }

    @Test
    void isNamedAfterTitleAndNumber() {
        PaperDetails paper = ready(freeze(aRequest(1)));

        assertThat(fixture.as(ana, () -> files.find(print(paper).file()))
                        .orElseThrow()
                        .name())
                .isEqualTo("Solicitud de facturación SF-2026-0042.pdf");
    }

    @Test
    void travelsWithAMailOncePrinted() {
        PaperId id = freeze(aRequest(1));
        ready(id);

        var attachment = fixture.as(new Viewer.Job(client.value(), "mail"), () -> attachments.find(id.value()));
        assertThat(attachment.orElseThrow().mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void isNotFixedWhenTheCallersWorkIsUndone() {
        UUID subject = Ids.next();
        assertThatThrownBy(() -> fixture.as(ana, () -> {
                    papers.freeze(aRequest(subject, 1));
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");

        assertThat(fixture.as(ana, () -> papers.of("sample", subject))).isEmpty();
    }

    @Test
    void isFixedOncePerRevision() {
        UUID subject = Ids.next();
        PaperId first = freeze(aRequest(subject, 1));
        PaperId second = freeze(aRequest(subject, 2));

        assertThat(fixture.as(ana, () -> papers.of("sample", subject)))
                .extracting(PaperDetails::id)
                .containsExactly(second, first);
        assertThatThrownBy(() -> freeze(aRequest(subject, 2))).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void isPrintedByTheJobWhenACrashLeftIt() {
        PaperId id = freeze(aRequest(1));
        ready(id);
        unprint(id, "<html lang='es'><head><title>Rescatado</title></head><body>x</body></html>");

        Viewers.as(new Viewer.Everything("test"), press::run);

        assertThat(find(id).state()).isEqualTo(PaperState.READY);
    }

    @Test
    void failsVisiblyAndIsTriedAgain() {
        PaperId id = freeze(aRequest(1));
        ready(id);
        unprint(id, "<html><unclosed>");

        Viewers.as(new Viewer.Everything("test"), press::run);
        assertThat(find(id).state()).isEqualTo(PaperState.FAILED);
        assertThat(find(id).failure()).isNotBlank();

        mend(id);
        assertThat(ready(id).state()).isEqualTo(PaperState.READY);
        assertThat(find(id).failure()).isNull();
    }

    @Test
    void existsOnlyForThoseWhoMayReadIt() {
        PaperId id = freeze(aRequest(1));
        SignedIn lead = fixture.onTeamOf(client, Role.LEAD);
        SignedIn stranger = fixture.onTeamOf(fixture.aClient(), Role.AE);

        assertThat(fixture.as(ana, () -> papers.findFor(ana, id)).id()).isEqualTo(id);
        assertThatThrownBy(() -> fixture.as(lead, () -> papers.findFor(lead, id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(stranger, () -> papers.findFor(stranger, id)))
                .isInstanceOf(NotFound.class);
    }

    private PaperDraft aRequest(int revision) {
        return aRequest(Ids.next(), revision);
    }

    private PaperDraft aRequest(UUID subject, int revision) {
        return new PaperDraft(
                client,
                new PaperSubject("sample", subject, revision),
                new PaperDraft.Access(Audience.CLIENT, Action.INVOICE_SEE),
                Locale.forLanguageTag("es"),
                "Solicitud de facturación",
                "SF-2026-0042",
                "files/sample",
                Map.of("subject", "Campaña", "rows", List.of(), "total", "0,00", "signers", List.of()));
    }

    private PaperId freeze(PaperDraft draft) {
        return fixture.as(ana, () -> papers.freeze(draft));
    }

    private PaperDetails find(PaperId id) {
        return fixture.as(ana, () -> papers.find(id)).orElseThrow();
    }

    private PaperDetails ready(PaperId id) {
        PaperDetails paper = find(id);
        return Viewers.as(new Viewer.Person(ana.id().value(), ana.name()), () -> counter.ready(paper));
    }

    /** The state a crash leaves: frozen, committed, never printed. */
    private void unprint(PaperId id, String html) {
        fixture.as(ana, () -> jdbc.sql("""
                update paper set state = 'PENDING', source_html = ?, file_id = null, sha256 = null, ready_at = null,
                    next_attempt_at = now() - interval '9 years' where id = ?""").params(html, id.value()).update());
    }

    private void mend(PaperId id) {
        fixture.as(
                ana,
                () -> jdbc.sql("update paper set source_html = ? where id = ?")
                        .params("<html lang='es'><head><title>t</title></head><body>x</body></html>", id.value())
                        .update());
    }

    private String column(PaperId id, String expression) {
        return fixture.as(
                ana,
                () -> jdbc.sql("select (" + expression + ")::text from paper where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single());
    }

    private static PaperPrint print(PaperDetails paper) {
        return Objects.requireNonNull(paper.print());
    }

    private byte[] bytes(PaperDetails paper) {
        return fixture.as(ana, () -> {
            try {
                return files.open(print(paper).file()).orElseThrow().bytes().getContentAsByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }
}
