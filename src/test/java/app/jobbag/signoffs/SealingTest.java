package app.jobbag.signoffs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.files.FileReception;
import app.jobbag.files.PaperCounter;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.signoffs.seal.Judges;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobbagTest
class SealingTest {
    @Autowired
    private SigningScene scene;

    @Autowired
    private SealScene sealing;

    @Autowired
    private ContactSigning contactSigning;

    @Autowired
    private SealRoom room;

    @Autowired
    private SealDesk desk;

    @Autowired
    private PaperCounter counter;

    @Autowired
    private FileReception reception;

    @Autowired
    private Sealing.Workshop workshop;

    @Autowired
    private SealCheck check;

    @Autowired
    private SignatureCheckJob nightly;

    @Autowired
    private SignatureLedger ledger;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private SigningScene.Roles roles;

    @BeforeEach
    void people() {
        roles = scene.roles();
    }

    @Test
    void sealsWhatEverybodySignedAndEveryJudgeCallsItValid() throws Exception {
        SealWanted signed = sealing.signed(roles);
        SealedDocument document = sealing.settled(roles, signed);
        assertThat(document.isReady()).isTrue();
        Judges.assertValid(sealing.path(roles, document));
        assertThat(sealing.content(roles, document).details()).satisfies(file -> {
            assertThat(file.name()).isEqualTo("Cartel de otoño - firmado con pruebas.pdf");
            assertThat(file.mediaType()).isEqualTo("application/pdf");
        });
        assertThat(faults(signed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "es, Pruebas de las firmas, Enlace abierto, Código enviado a, Firmado con observaciones, Agencia",
        "en, Evidence of signatures, Link opened, Code mailed to, Signed with remarks, Agency",
        "zh-CN, 签署证据, 已打开链接, 验证码已发送至, 已签署（附意见）, 代理公司"
    })
    void tellsAllThatIsKnownInTheClientsLanguage(
            String language, String title, String opened, String code, String outcome, String side) throws Exception {
        sealing.speaks(roles, Locale.forLanguageTag(language));
        SealWanted signed = sealing.signed(roles);
        String words = sealing.words(sealing.path(roles, sealing.settled(roles, signed)));
        assertThat(words).contains(plain(title), plain(opened), plain(code), plain(outcome), plain(side));
        assertThat(words)
                .contains("MartaGil", "LuisOrtega", "AnaRuiz", "Creativedirector", "Directorademarca")
                .contains("MartaGilRuiz", plain("El logo, más grande"), "198.51.100.9", "Safari/605", "192.0.2.7")
                .contains("2026-1", plain("He leído «Cartel» y lo firmo."), "…", "@penafiel.example")
                .contains(scene.details(roles, signed.request()).sha256());
        for (SignatureDetails each : scene.as(roles.ana(), () -> ledger.of(List.of(signed.request())))) {
            assertThat(words).contains(each.hash(), String.valueOf(each.number()));
        }
        assertThat(words).doesNotContain("\uFFFD");
    }

    @Test
    void keepsWhatTheAgencyRemarksToItselfInside() throws Exception {
        SignatureRequestId id = scene.asked(roles).id();
        scene.sign(roles, roles.luis(), id, "Entre nosotros");
        scene.sign(roles, roles.ana(), id);
        scene.signAsMarta(roles, id);
        SealWanted signed = new SealWanted(id, roles.client());
        assertThat(sealing.words(sealing.path(roles, sealing.settled(roles, signed))))
                .contains("LuisOrtega", plain("Firmado con observaciones"))
                .doesNotContain(plain("Entre nosotros"));
    }

    @Test
    void sealsARefusalWithItsReason() throws Exception {
        SealWanted refused = sealing.refused(roles);
        SealedDocument document = sealing.settled(roles, refused);
        Judges.assertValid(sealing.path(roles, document));
        assertThat(sealing.words(sealing.path(roles, document)))
                .contains(plain("El precio no es ese"), "203.0.113.4", "Edge/120", plain("devuelto con un motivo"));
    }

    @Test
    void isMadeOnceByManyAtOnce() throws Exception {
        SealWanted signed = sealing.signed(roles);
        sealing.settled(roles, signed);
        sealing.unseal(signed);
        Callable<Boolean> node = () -> new Sealing(desk, counter, reception, workshop, clock).seal(signed);
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        nodes.invokeAll(List.of(node, node, node));
        nodes.shutdown();
        SealedDocument document = sealing.settled(roles, signed);
        assertThat(document.isReady()).isTrue();
        // one more than the one that was unsealed
        assertThat(scene.as(
                        roles.ana(),
                        () -> jdbc.sql("select count(*) from stored_file where client_id = ? and name like '%pruebas%'")
                                .param(roles.client().value())
                                .query(Integer.class)
                                .single()))
                .isEqualTo(2);
        assertThat(scene.as(
                        roles.ana(),
                        () -> jdbc.sql("select count(*) from paper where subject_id = ?")
                                .param(signed.request().value())
                                .query(Integer.class)
                                .single()))
                .isEqualTo(1);
    }

    @Test
    void isMadeByTheJobWhenAKillLeftIt() throws Exception {
        SealWanted signed = sealing.signed(roles);
        sealing.settled(roles, signed);
        sealing.unseal(signed);
        Viewers.as(new Viewer.Everything("test"), room::run);
        assertThat(sealing.find(roles, signed).isReady()).isTrue();
    }

    @Test
    void failsVisiblyAndIsTriedAgain() throws Exception {
        RequestDetails request = scene.withTheClient(roles);
        Path file = sealing.signedFile(roles, request);
        Path away = file.resolveSibling("away");
        Files.move(file, away);
        scene.signAsMarta(roles, request.id());
        SealWanted wanted = new SealWanted(request.id(), roles.client());
        assertThat(sealing.settled(roles, wanted).state()).isEqualTo(SealState.FAILED);
        sealing.isDue(roles, wanted);
        assertThatThrownBy(() -> Viewers.as(new Viewer.Everything("test"), room::run))
                .hasMessageContaining("could not be sealed");
        Files.move(away, file);
        sealing.isDue(roles, wanted);
        Viewers.as(new Viewer.Everything("test"), room::run);
        assertThat(sealing.find(roles, wanted).isReady()).isTrue();
    }

    @Test
    void findsAByteThatWasChangedAndWhatIsGone() throws Exception {
        SealWanted signed = sealing.signed(roles);
        Path file = sealing.path(roles, sealing.settled(roles, signed));
        byte[] bytes = Files.readAllBytes(file);
        for (int place : new int[] {20, bytes.length / 2, bytes.length - 3}) {
            byte[] other = bytes.clone();
            other[place] ^= 1;
            Files.write(file, other);
            assertThat(faults(signed)).as("byte %s", place).containsExactly(SealCheck.Fault.SEAL_BROKEN);
        }
        assertThatThrownBy(() -> Viewers.as(new Viewer.Everything("test"), nightly::run))
                .hasMessageContaining(signed.request().value() + " SEAL_BROKEN");
        Files.delete(file);
        assertThat(faults(signed)).containsExactly(SealCheck.Fault.MISSING);
        Files.write(file, bytes);
        assertThat(faults(signed)).isEmpty();
    }

    @Test
    void neverChangesOnceItIsThere() {
        SealWanted signed = sealing.signed(roles);
        sealing.settled(roles, signed);
        assertThatThrownBy(() -> sealing.isDue(roles, signed)).hasStackTraceContaining("never changes");
        assertThatThrownBy(() -> scene.as(
                        roles.ana(),
                        () -> jdbc.sql("delete from sealed_document").update()))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> scene.as(
                        roles.ana(), () -> jdbc.sql("delete from signing_step").update()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void isForTheContactWhoAnsweredOnly() {
        RequestDetails open = scene.withTheClient(roles);
        assertThatThrownBy(() -> scene.asMarta(roles, () -> contactSigning.sealed(roles.marta(), open.id())))
                .isInstanceOf(NotFound.class);
        SealWanted signed = sealing.signed(roles);
        sealing.settled(roles, signed);
        assertThat(scene.asMarta(roles, () -> contactSigning.sealed(roles.marta(), signed.request()))
                        .isReady())
                .isTrue();
        SigningScene.Roles others = scene.roles();
        assertThatThrownBy(() -> scene.asMarta(others, () -> contactSigning.sealed(others.marta(), signed.request())))
                .isInstanceOf(NotFound.class);
    }

    private List<SealCheck.Fault> faults(SealWanted wanted) {
        return check.findings().stream()
                .filter(each -> each.request().equals(wanted.request()))
                .map(SealCheck.Finding::fault)
                .toList();
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", "");
    }
}
