package app.jobbag.contactreports;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** CONF-3 where an instruction goes back to the client, to be confirmed or declined. */
@JobbagTest
class InstructionGuardTest {
    @Autowired
    private InstructionTaking taking;

    @Autowired
    private Instructions instructions;

    @Autowired
    private InstructionGuard guard;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void neitherItsWordsNorTheReasonNameAnotherClient() {
        ReportScene scene = ReportScene.of(jdbc, transactions);
        String brand =
                "Zarz" + UUID.randomUUID().toString().replaceAll("[^a-f]", "x").substring(0, 12);
        ClientId other = scene.house().aClient();
        scene.house()
                .maintain(() -> jdbc.sql("update client set legal_name = ? where id = ?")
                        .params(brand, other.value())
                        .update());
        InstructionId named = taken(scene, "Como el cartel de " + brand);
        InstructionId plain = taken(scene, "Un cartel mayor");

        assertThatThrownBy(() -> ask(scene, named)).hasMessage("clients.guard.stopped");
        assertThatThrownBy(() -> scene.house()
                        .as(scene.ana(), () -> instructions.decline(scene.ana(), plain, 0, "Eso es de " + brand, true)))
                .hasMessage("clients.guard.stopped");
        scene.house().as(scene.boss(), () -> guard.pass(scene.boss(), named, "Es público"));
        ask(scene, named);
    }

    private void ask(ReportScene scene, InstructionId id) {
        scene.house().as(scene.ana(), () -> instructions.ask(scene.ana(), id, 0));
    }

    private InstructionId taken(ReportScene scene, String text) {
        InstructionDraft draft = new InstructionDraft(
                scene.client(),
                text,
                null,
                "",
                new ContactId(scene.lucia().id()),
                InstructionWay.CALL,
                ReportScene.CALLED,
                null);
        return scene.house().as(scene.ana(), () -> taking.take(scene.ana(), draft));
    }
}
