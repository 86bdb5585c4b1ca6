package app.jobbag.files;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.files.scan.FakeClamd;
import app.jobbag.platform.jobs.RecurringJob;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.Action;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;

/** With a scanner: infected files are refused, those it could not look at wait for it. */
@JobbagTest
class VirusScanTest {
    private static final FakeClamd clamd = new FakeClamd();

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry registry) {
        registry.add("jobbag.files.clamd", clamd::address);
        registry.add("jobbag.test.alone", () -> "scan");
    }

    @Autowired
    FileReception reception;

    @Autowired
    FileRegister register;

    @Autowired
    List<RecurringJob> jobs;

    @Autowired
    MockMvcTester web;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    FilesFixture fixture;
    ClientId client;
    SignedIn ana;

    @BeforeEach
    void aClientWithATeam() {
        fixture = new FilesFixture(jdbc, transactions);
        client = fixture.aClient();
        ana = fixture.onTeamOf(client, Role.AE);
    }

    @AfterAll
    static void stop() {
        clamd.close();
    }

    @Test
    void keepsWhatIsCleanAndRefusesWhatIsNot() {
        assertThat(receive("clean words"))
                .isInstanceOfSatisfying(
                        Received.Fit.class, fit -> assertThat(fit.scan()).isEqualTo(ScanState.CLEAN));
        assertThat(receive("here is EICAR inside")).isInstanceOfSatisfying(Received.Unfit.class, unfit -> {
            assertThat(unfit.reason().key()).isEqualTo("files.refused.infected");
            assertThat(unfit.reason().arguments()).containsExactly("notes.txt", "Eicar-Test-Signature");
        });
        String large = "words ".repeat(60_000);
        assertThat(receive(large)).isInstanceOf(Received.Fit.class);
        assertThat(clamd.lastLength()).isEqualTo(large.length());
    }

    @Test
    void keepsWhatItCouldNotLookAtAndLooksAtItLater() {
        clamd.fallSilent();
        Received.Fit unseen = (Received.Fit) receive("EICAR that came in the night " + System.nanoTime());
        assertThat(unseen.scan()).isEqualTo(ScanState.WAITING);
        FileId file = fixture.as(ana, () -> register.keep(client, unseen, Audience.INTERNAL, Action.ORDER_WRITE));
        assertThat(open(file)).isEqualTo(200);

        clamd.speakAgain();
        scan();
        assertThat(fixture.as(ana, () -> register.find(file)).orElseThrow().scan())
                .isEqualTo(ScanState.INFECTED);
        assertThat(open(file)).isEqualTo(404);
        SignedIn admin = people.join("Rita Mora", Role.ADMIN);
        assertThat(web.get().uri("/jobs").with(People.as(admin)).exchange())
                .bodyText()
                .contains("infected and locked: 1");
    }

    private void scan() {
        Viewers.as(
                new Viewer.Everything("test"),
                () -> jobs.stream()
                        .filter(job -> job.name().equals("scan-files"))
                        .forEach(RecurringJob::run));
    }

    private int open(FileId file) {
        return web.get()
                .uri("/files/" + file.value())
                .with(People.as(ana))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private Received receive(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return reception.receive(new Upload("notes.txt", () -> new ByteArrayInputStream(bytes)));
    }
}
