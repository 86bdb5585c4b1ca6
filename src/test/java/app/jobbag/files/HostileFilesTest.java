package app.jobbag.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;

/** Whatever is handed in: turned away, or kept and harmless; and never more memory than a piece of it. */
@JobbagTest
class HostileFilesTest {
    private static final long PIECE = 6L << 20;
    private static final Set<String> SHOWN = Set.of("application/pdf", "image/png", "image/jpeg");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    FileReception reception;

    @Autowired
    FileRegister register;

    @Autowired
    Previews previews;

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

    @Test
    void refusesOrTamesTwoHundredHostileFilesInFlatMemory() {
        List<HostileCorpus.Hostile> corpus = HostileCorpus.files();
        assertThat(corpus).hasSizeGreaterThanOrEqualTo(200);
        List<String> wrong = new ArrayList<>();
        int refused = 0;
        receive(corpus.get(0));
        for (HostileCorpus.Hostile each : corpus) {
            long before = allocated();
            Received received = receive(each);
            long taken = allocated() - before;
            if (taken > PIECE) {
                wrong.add(each.name() + " took " + taken + " bytes of memory");
            }
            if (received instanceof Received.Fit fit) {
                inspect(fit, wrong);
            } else {
                refused++;
            }
        }
        System.out.printf(
                "hostile: %d files, %d refused, %d kept and inert%n", corpus.size(), refused, corpus.size() - refused);
        assertThat(wrong).isEmpty();
        assertThat(refused).isGreaterThan(100);
    }

    /** What the worst of them do, they do to a process of their own, which ends. */
    @Test
    void drawsWhatCanBeDrawnAndSurvivesTheRest() {
        Set<String> worst = Set.of(
                "bomb-65000.png",
                "lying-50000.png",
                "huge-page.pdf",
                "flate-bomb.pdf",
                "cycle.pdf",
                "cut-4.png",
                "lying-for-print.jpg",
                "lying.webp",
                "lying-less.webp",
                "endless.webp",
                "cut-200.webp");
        List<String> asked = new ArrayList<>();
        HostileCorpus.files().stream()
                .filter(each -> worst.contains(each.name()))
                .forEach(each -> {
                    if (receive(each) instanceof Received.Fit fit) {
                        fixture.as(ana, () -> {
                            previews.ask(fit);
                            return asked.add(fit.blob().sha256());
                        });
                    }
                });
        long before = used();
        previews.run();
        assertThat(used() - before).isLessThan(64L << 20);
        assertThat(asked).isNotEmpty().allSatisfy(sha -> assertThat(state(sha)).isNotEqualTo("ASKED"));
    }

    private void inspect(Received.Fit fit, List<String> wrong) {
        if (fit.name().matches("(?s).*[\\p{Cntrl}/\\\\\\u202a-\\u202e\\u2066-\\u2069].*")
                || fit.name().codePointCount(0, fit.name().length()) > 200) {
            wrong.add("the name " + fit.name());
        }
        String id = fixture.as(ana, () -> register.keep(client, fit, Audience.INTERNAL, Action.ORDER_WRITE))
                .value()
                .toString();
        for (String address : List.of("/files/" + id, "/files/" + id + "?inline")) {
            MockHttpServletResponse answer = mvc.get()
                    .uri(address)
                    .with(authentication(UsernamePasswordAuthenticationToken.authenticated(ana, null, List.of())))
                    .exchange()
                    .getResponse();
            String disposition = String.valueOf(answer.getHeader("Content-Disposition"));
            boolean shown = address.endsWith("inline") && SHOWN.contains(fit.mediaType());
            boolean safe = answer.getStatus() == 200
                    && "nosniff".equals(answer.getHeader("X-Content-Type-Options"))
                    && String.valueOf(answer.getHeader("Content-Security-Policy"))
                            .contains("sandbox")
                    && disposition.startsWith(shown ? "inline" : "attachment")
                    && disposition.indexOf('\n') < 0
                    && String.valueOf(answer.getContentType()).startsWith(fit.mediaType())
                    && !fit.mediaType().contains("html")
                    && !fit.mediaType().contains("svg");
            if (!safe) {
                wrong.add(fit.name() + " is answered " + answer.getStatus() + " " + answer.getHeaderNames());
            }
        }
    }

    private Received receive(HostileCorpus.Hostile each) {
        return reception.receive(new Upload(each.name(), () -> new ByteArrayInputStream(each.bytes())));
    }

    private String state(String sha256) {
        return jdbc.sql("select state from content_preview where sha256 = ?")
                .param(sha256)
                .query(String.class)
                .single();
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
