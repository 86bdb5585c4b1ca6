package app.jobbag.contactreports;

import static app.jobbag.contactreports.ReportScene.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ContactId;
import app.jobbag.meetings.ActionItemId;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** CALL-2: from the spoken word to work, or to a reasoned no. */
@JobbagTest
class InstructionsTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);

    @Autowired
    private InstructionTaking taking;

    @Autowired
    private Instructions instructions;

    @Autowired
    private InstructionScene answers;

    @Autowired
    private ContactReporting reporting;

    @Autowired
    private ReportFinishing finishing;

    @Autowired
    private ReportQueries reports;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private ReportScene scene;
    private SignedIn ana;

    @BeforeEach
    void aClient() {
        scene = ReportScene.of(jdbc, transactions);
        ana = scene.ana();
    }

    @Test
    void aLineOfAReportBecomesOneWhenTheReportIsFinished() {
        ContactReportId report =
                finished(scene.aCall("Hablado", line(LineKind.INSTRUCTION, "Logotipo más grande", null)));

        InstructionDetails asked = answers.show(scene, ofReport(report).get(0));
        assertThat(asked.number()).matches("INS-\\d{4}-\\d{4,}");
        assertThat(asked.text().text()).isEqualTo("Logotipo más grande");
        assertThat(asked.text().contact().value()).isEqualTo(scene.lucia().id());
        assertThat(asked.state()).isEqualTo(InstructionState.OPEN);
        assertThat(asked.isLate(ReportScene.CALLED.plusSeconds(86_399))).isFalse();
        assertThat(asked.isLate(ReportScene.CALLED.plusSeconds(86_401))).isTrue();
    }

    @Test
    void aCorrectionPutsDifferentlyOrDropsWhatNobodyWasAskedAbout() {
        ContactReportId first = finished(scene.aCall(
                "Hablado",
                line(LineKind.INSTRUCTION, "Logotipo más grande", null),
                line(LineKind.INSTRUCTION, "Otro color", null)));
        ContactReportId second = scene.house().as(ana, () -> reporting.correct(ana, first));
        ContactReportDraft.Line kept = show(second).text().lines().get(0);
        scene.house().as(ana, () -> {
            reporting.write(
                    ana,
                    second,
                    show(second).version(),
                    scene.corrected(
                            "Hablado",
                            "Así lo dijo",
                            new ContactReportDraft.Line(
                                    kept.id(), kept.kind(), "Logotipo un tercio mayor", null, "", kept.party(), null)));
            finishing.finish(ana, second);
        });

        assertThat(ofReport(first).stream().map(id -> answers.show(scene, id)))
                .extracting(each -> each.text().text() + " " + each.state())
                .containsExactlyInAnyOrder("Logotipo un tercio mayor OPEN", "Otro color DROPPED");
    }

    @Test
    void nobodyWorksOnItBeforeTheClientHasConfirmed() {
        InstructionId id = taken("Añadir un formato");
        assertThatThrownBy(() -> toItem(id)).hasMessage("instructions.notConfirmed");

        SignatureRequestId request = answers.asked(scene, id);
        assertThatThrownBy(() -> toItem(id)).hasMessage("instructions.notConfirmed");
        answers.confirm(scene, scene.lucia(), request);
        assertThat(answers.show(scene, id).state()).isEqualTo(InstructionState.CONFIRMED);

        ActionItemId item = toItem(id);
        InstructionDetails done = answers.show(scene, id);
        assertThat(done.state()).isEqualTo(InstructionState.CONVERTED);
        assertThat(done.result()).isEqualTo("/action-items/" + item.value());
    }

    @Test
    void theDatabaseKnowsNoConfirmationWithoutASignature() {
        InstructionId id = taken("Añadir un formato");
        assertThatThrownBy(() -> scene.house()
                        .maintain(() -> jdbc.sql("update instruction set state = 'CONFIRMED' where id = ?")
                                .param(id.value())
                                .update()))
                .hasStackTraceContaining("was not confirmed by the client");
    }

    @Test
    void whatIsDisputedIsPutDifferentlyAndAskedAnew() {
        InstructionId id = taken("Añadir un formato");
        SignatureRequestId first = answers.asked(scene, id);
        answers.dispute(scene, scene.lucia(), first, "Eran dos");
        assertThat(answers.show(scene, id).state()).isEqualTo(InstructionState.DISPUTED);
        assertThat(answers.show(scene, id).askings().get(0).remarks()).isEqualTo("Eran dos");

        scene.house()
                .as(ana, () -> taking.write(ana, id, answers.show(scene, id).version(), draft("Añadir dos formatos")));
        SignatureRequestId second = answers.asked(scene, id);
        answers.confirm(scene, scene.lucia(), second);

        assertThat(second).isNotEqualTo(first);
        assertThat(answers.show(scene, id).state()).isEqualTo(InstructionState.CONFIRMED);
        assertThat(answers.show(scene, id).askings()).hasSize(2);
    }

    @Test
    void whatTheClientIsAskedAboutStaysAsItIs() {
        InstructionId id = taken("Añadir un formato");
        answers.asked(scene, id);
        assertThatThrownBy(() -> scene.house()
                        .as(
                                ana,
                                () -> taking.write(
                                        ana, id, answers.show(scene, id).version(), draft("Otra cosa"))))
                .hasMessage("instructions.fixed");
    }

    @Test
    void isDeclinedWithAReasonThatTheContactHearsIfWished() {
        InstructionId quiet = taken("Regalar el rodaje");
        assertThatThrownBy(() -> decline(quiet, " ", false)).hasMessage("instructions.reasonMissing");
        decline(quiet, "No está en el presupuesto", false);
        assertThat(mails(quiet)).isEmpty();

        InstructionId told = taken("Regalar el montaje");
        answers.asked(scene, told);
        decline(told, "Tampoco", true);
        assertThat(mails(told)).singleElement().asString().contains("Regalar el montaje", "Tampoco", "Lucía");
        assertThat(answers.show(scene, told).askings().get(0).request()).hasToString("CANCELLED");
    }

    private InstructionId taken(String text) {
        return scene.house().as(ana, () -> taking.take(ana, draft(text)));
    }

    private InstructionDraft draft(String text) {
        return new InstructionDraft(
                scene.client(),
                text,
                null,
                "",
                new ContactId(scene.lucia().id()),
                InstructionWay.CALL,
                Instant.parse("2026-11-23T09:30:00Z"),
                null);
    }

    private ActionItemId toItem(InstructionId id) {
        return scene.house().as(ana, () -> instructions.turnIntoItem(ana, id, ana.id(), FRIDAY));
    }

    private void decline(InstructionId id, String reason, boolean tell) {
        scene.house()
                .as(
                        ana,
                        () -> instructions.decline(
                                ana, id, answers.show(scene, id).version(), reason, tell));
    }

    private ContactReportId finished(ContactReportDraft draft) {
        return scene.house().as(ana, () -> {
            ContactReportId id = reporting.begin(ana, draft);
            finishing.finish(ana, id);
            return id;
        });
    }

    private ContactReportDetails show(ContactReportId id) {
        return scene.house().as(ana, () -> reports.show(ana, id));
    }

    private List<InstructionId> ofReport(ContactReportId report) {
        return scene.house()
                .maintain(() -> jdbc.sql("select id from instruction where report_id = ?")
                        .param(report.value())
                        .query((row, n) -> new InstructionId(row.getObject("id", UUID.class)))
                        .list());
    }

    private List<String> mails(InstructionId id) {
        return scene.house()
                .maintain(() -> jdbc.sql("select body from outbox where subject = 'instruction' and subject_id = ?")
                        .param(id.value())
                        .query(String.class)
                        .list());
    }
}
