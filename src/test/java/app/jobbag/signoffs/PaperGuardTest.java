package app.jobbag.signoffs;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the agency types off a signed paper goes back to the client, and names no other one (CONF-3). */
@JobbagTest
class PaperGuardTest {
    private static final String STRANGE = "Destilerías Quintanar";

    @Autowired
    private SigningScene scene;

    @Autowired
    private PaperScene paper;

    @Autowired
    private JdbcClient jdbc;

    private SigningScene.Roles roles;
    private RequestDetails request;
    private PaperAnswerDraft remarked;

    @BeforeEach
    void aSheetComesBackWithWordsThatNameAnotherClient() {
        roles = scene.roles();
        SigningScene.Roles others = scene.roles();
        rename(others, others.client());
        request = scene.withTheClient(roles);
        SigningSheet sheet = paper.sheet(roles, request);
        remarked = paper.answer(sheet, SignerState.SIGNED_WITH_REMARKS, "Más grande que el de " + STRANGE);
    }

    @Test
    void wordsThatNameAnotherClientAreNotRecorded() {
        PaperScene.refused("clients.guard.stopped", () -> paper.recorded(roles, request, remarked));
        assertThat(paper.folder(roles, request).answers()).isEmpty();
    }

    @Test
    void aManagerLetsThemPassWithAReason() {
        paper.record(roles.manager(), request, remarked.passing("Lo dijo el cliente"), paper.scan());
        assertThat(paper.folder(roles, request).waiting()).isPresent();
    }

    private void rename(SigningScene.Roles others, ClientId client) {
        scene.as(
                others.manager(),
                () -> jdbc.sql("update client set legal_name = ? where id = ?")
                        .params(STRANGE, client.value())
                        .update());
    }
}
