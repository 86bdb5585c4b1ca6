package app.jobbag.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Ids;
import app.jobbag.staff.Action;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;

@JobbagTest
class FileControllerTest {

    private static final String PDF = "%PDF-1.7\n%âãÏÓ\n1 0 obj";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private FileReception reception;

    @Autowired
    private FileRegister register;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private FilesFixture fixture;
    private ClientId client;
    private SignedIn ana;

    @BeforeEach
    void aClientWithATeam() {
        fixture = new FilesFixture(jdbc, transactions);
        client = fixture.aClient();
        ana = fixture.onTeamOf(client, Role.AE);
    }

    @Test
    void downloadsWithoutLettingTheBrowserGuessOrRunAnything() {
        MvcTestResult answer = get(ana, "/files/" + keep("Año «otoño».pdf", PDF));

        assertThat(answer).hasStatusOk().hasHeader("Content-Type", "application/pdf");
        assertThat(answer).hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(answer).hasHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''A%C3%B1o%20%C2%ABoto%C3%B1o%C2%BB.pdf");
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(PDF.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void showsInPlaceOnlyWhatABrowserShowsSafely() {
        assertThat(disposition(keep("brief.pdf", PDF) + "?inline")).startsWith("inline;");
        assertThat(disposition(keep("brief.pdf", PDF))).startsWith("attachment;");
        assertThat(disposition(keep("notas.txt", "Hola") + "?inline")).startsWith("attachment;");
    }

    @Test
    void doesNotExistForThoseWhoMayNotReadIt() {
        String file = "/files/" + keep("brief.pdf", PDF);

        assertThat(get(fixture.onTeamOf(fixture.aClient(), Role.AE), file)).hasStatus(404);
        assertThat(get(fixture.onTeamOf(client, Role.LEAD), file)).hasStatus(404);
        assertThat(get(fixture.onTeamOf(client, Role.ADMIN), file)).hasStatus(404);
        assertThat(get(ana, "/files/" + Ids.next())).hasStatus(404);
    }

    private String keep(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        Received received = reception.receive(new Upload(name, () -> new ByteArrayInputStream(bytes)));
        return fixture.as(ana, () -> register.keep(client, received, Audience.INTERNAL, Action.INVOICE_SEE))
                .value()
                .toString();
    }

    private String disposition(String address) {
        return String.valueOf(get(ana, "/files/" + address).getResponse().getHeader("Content-Disposition"));
    }

    private MvcTestResult get(SignedIn who, String address) {
        return mvc.get()
                .uri(address)
                .with(authentication(UsernamePasswordAuthenticationToken.authenticated(who, null, List.of())))
                .exchange();
    }
}
