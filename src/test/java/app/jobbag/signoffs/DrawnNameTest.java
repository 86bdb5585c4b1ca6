package app.jobbag.signoffs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.platform.database.TestServer;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.signoffs.seal.Judges;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A drawn name is part of the signature: kept, hashed, and set on its evidence. */
@JobbagTest
class DrawnNameTest {
    private static final Drawing DRAWN = new Drawing("10,10 200,200 400,20;500,5");

    @Autowired
    private SigningScene scene;

    @Autowired
    private SealScene sealing;

    @Autowired
    private ContactSigning contactSigning;

    @Autowired
    private SignatureLedger ledger;

    @Autowired
    private SignatureCheck check;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestServer.Database database;

    private SigningScene.Roles roles;
    private RequestDetails request;
    private SignatureDetails signature;

    @BeforeEach
    void martaDrawsHerName() {
        roles = scene.roles();
        request = scene.withTheClient(roles);
        CodeProof proof = scene.prove(roles, request.id(), scene.mailedCode(roles, request.id()));
        scene.asMarta(roles, () -> {
            contactSigning.sign(
                    roles.marta(),
                    request.id(),
                    proof,
                    SigningScene.statement(request.version(), "Marta Gil", null).drawing(DRAWN));
            return request;
        });
        List<SignatureDetails> all = scene.as(roles.ana(), () -> ledger.of(List.of(request.id())));
        signature = all.get(all.size() - 1);
    }

    @Test
    void isKeptAsPointsAndSetOnTheEvidence() throws Exception {
        assertThat(signature.evidence().drawn()).isEqualTo(DRAWN);
        Path sealed = sealing.path(roles, sealing.settled(roles, new SealWanted(request.id(), roles.client())));
        Judges.assertValid(sealed);
        assertThat(sealing.words(sealed)).contains("Firmadibujada");
    }

    @Test
    void isCoveredByTheChain() throws SQLException {
        assertThat(findings()).isEmpty();
        tamper("'10,10 200,200 400,21;500,5'");
        assertThat(findings())
                .containsExactly(new SignatureCheck.Finding(SignatureCheck.Fault.EDITED, signature.number()));
        tamper("null");
        assertThat(findings())
                .containsExactly(new SignatureCheck.Finding(SignatureCheck.Fault.EDITED, signature.number()));
        tamper("'" + DRAWN.points() + "'");
        assertThat(findings()).isEmpty();
    }

    @Test
    void isNothingButPointsInTheDatabaseToo() {
        assertThatThrownBy(() -> scene.as(
                        roles.ana(),
                        () -> jdbc.sql("insert into signature select 999998, client_id, request_id, sha256, signer_id,"
                                        + " party, who, name, capacity, typed_name, outcome, remarks, signed_at,"
                                        + " consent_version, consent_language, consent_text, method, mailed_to, address,"
                                        + " agent, previous, repeat('d', 64), deputy_of, deputy_of_name, '<svg/>'"
                                        + " from signature where number = ?")
                                .param(signature.number())
                                .update()))
                .hasStackTraceContaining("signature_drawn_check");
    }

    private List<SignatureCheck.Finding> findings() {
        return Viewers.as(new Viewer.Everything("check"), check::findings);
    }

    private void tamper(String drawn) throws SQLException {
        try (Connection owner = database.superuser();
                Statement statement = owner.createStatement()) {
            statement.execute("alter table signature disable trigger ledger");
            statement.execute("update signature set drawn = " + drawn + " where number = " + signature.number());
            statement.execute("alter table signature enable trigger ledger");
        }
    }
}
