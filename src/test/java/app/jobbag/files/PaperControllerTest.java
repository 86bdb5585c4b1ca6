package app.jobbag.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Ids;
import app.jobbag.staff.Action;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;

@JobbagTest
class PaperControllerTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Papers papers;

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
    void opensAPaperThatWasFixedAMomentAgo() {
        MvcTestResult answer = get(ana, freeze());

        assertThat(answer).hasStatusOk().hasHeader("Content-Type", "application/pdf");
        assertThat(answer).hasHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("inline;");
        assertThat(answer.getResponse().getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void saysThatAPaperCouldNotBePrintedYet() {
        PaperId id = freeze();
        assertThat(get(ana, id)).hasStatusOk();
        fixture.as(ana, () -> jdbc.sql("""
                update paper set state = 'PENDING', source_html = '<html><unclosed>', file_id = null, sha256 = null,
                    ready_at = null, next_attempt_at = now() where id = ?""").param(id.value()).update());

        assertThat(get(ana, id)).hasStatus(202).bodyText().contains("Minuta", "/papers/" + id.value());
    }

    @Test
    void doesNotExistForThoseWhoMayNotReadIt() {
        PaperId id = freeze();

        assertThat(get(fixture.onTeamOf(fixture.aClient(), Role.AE), id)).hasStatus(404);
        assertThat(get(fixture.onTeamOf(client, Role.LEAD), id)).hasStatus(404);
        assertThat(get(ana, new PaperId(Ids.next()))).hasStatus(404);
    }

    private PaperId freeze() {
        PaperDraft draft = new PaperDraft(
                client,
                new PaperSubject("sample", Ids.next(), 1),
                new PaperDraft.Access(Audience.CLIENT, Action.INVOICE_SEE),
                Locale.forLanguageTag("es"),
                "Minuta",
                null,
                "files/sample",
                Map.of("subject", "Campaña", "rows", List.of(), "total", "0,00", "signers", List.of()));
        return fixture.as(ana, () -> papers.freeze(draft));
    }

    private MvcTestResult get(SignedIn who, PaperId id) {
        return mvc.get()
                .uri("/papers/" + id.value())
                .with(authentication(UsernamePasswordAuthenticationToken.authenticated(who, null, List.of())))
                .exchange();
    }
}
