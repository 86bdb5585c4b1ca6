package app.jobbag.contactreports;

import static app.jobbag.contactreports.ReportScene.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ContactId;
import app.jobbag.kernel.NotFound;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What a client asks for twice is linked, and asked for once. */
@JobbagTest
class InstructionDuplicatesTest {
    @Autowired
    private InstructionTaking taking;

    @Autowired
    private InstructionDuplicates duplicates;

    @Autowired
    private LikelyDuplicates likely;

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

    @BeforeEach
    void aClient() {
        scene = ReportScene.of(jdbc, transactions);
    }

    @Test
    void whatSoundsLikeAnEarlierOneIsSuggestedTheLikeliestFirst() {
        InstructionId logo = taken(scene, "Logotipo mayor en el cartel de otoño");
        taken(scene, "Regalar el rodaje");
        taken(scene, "Cartel de primavera");
        InstructionId again = taken(scene, "El logotipo del cartel, mayor");

        List<LikelyDuplicate> found =
                scene.house().as(scene.ana(), () -> likely.of(again).get());
        assertThat(found).first().satisfies(first -> {
            assertThat(first.what().id()).isEqualTo(logo.value());
            assertThat(first.words()).containsExactly("logotipo", "cartel", "mayor");
            assertThat(first.alike()).isTrue();
        });
        assertThat(found).hasSize(2).last().extracting(LikelyDuplicate::alike).isEqualTo(false);
    }

    @Test
    void waitsNoLongerAndShowsOnBoth() {
        InstructionId first = taken(scene, "Logotipo mayor");
        InstructionId again = taken(scene, "Logotipo mayor");
        link(again, answers.show(scene, first).number().toLowerCase());

        InstructionDetails linked = answers.show(scene, again);
        assertThat(linked.state()).isEqualTo(InstructionState.DUPLICATE);
        assertThat(linked.isLate(ReportScene.CALLED.plusSeconds(999_999))).isFalse();
        assertThat(linked.result()).isEqualTo("/instructions/" + first.value());
        assertThat(answers.show(scene, first).again())
                .extracting(InstructionDetails.Again::id)
                .containsExactly(again.value());

        separate(again);
        assertThat(answers.show(scene, again).state()).isEqualTo(InstructionState.OPEN);
        assertThat(answers.show(scene, first).again()).isEmpty();
    }

    @Test
    void whatTheClientIsAskedAboutItIsTakenBack() {
        InstructionId first = taken(scene, "Logotipo mayor");
        InstructionId again = taken(scene, "Logotipo mayor");
        answers.asked(scene, again);
        link(again, "INSTRUCTION:" + first.value());
        assertThat(answers.show(scene, again).askings().get(0).request()).hasToString("CANCELLED");
        separate(again);
        assertThat(answers.show(scene, again).state()).isEqualTo(InstructionState.OPEN);
    }

    @Test
    void isNeverTheSameAsItselfNorAsOneThatIsTheSameAsIt() {
        InstructionId first = taken(scene, "Logotipo mayor");
        InstructionId again = taken(scene, "Logotipo mayor");
        assertThatThrownBy(() -> link(first, answers.show(scene, first).number()))
                .hasMessage("instructions.unknown");
        link(again, "INSTRUCTION:" + first.value());
        assertThatThrownBy(() -> link(first, "INSTRUCTION:" + again.value())).hasMessage("instructions.unknown");
    }

    @Test
    void nothingOfAnotherClientIsTheSame() {
        ReportScene other = ReportScene.of(jdbc, transactions);
        InstructionId theirs = taken(other, "Logotipo mayor");
        InstructionId ours = taken(scene, "Logotipo mayor");
        assertThatThrownBy(() -> link(ours, "INSTRUCTION:" + theirs.value())).hasMessage("instructions.unknown");

        SignedIn both = scene.house().onTeam(scene.client(), "Berta Gil", Role.AE);
        assertThatThrownBy(() -> scene.house().as(both, () -> duplicates.link(both, theirs, 0, "x")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.house()
                        .maintain(() -> jdbc.sql("""
                                update instruction set state = 'DUPLICATE', stood = 'OPEN', result_kind = 'INSTRUCTION',
                                    result_id = ?, result_title = 'x', ended_at = now(), ended_by = taken_by where id = ?""")
                                .params(theirs.value(), ours.value())
                                .update()))
                .hasStackTraceContaining("foreign key");
    }

    @Test
    void standsOnItsOwnAgainWhenTheOtherIsDropped() {
        ContactReportId report = scene.house().as(scene.ana(), () -> {
            ContactReportId id = reporting.begin(
                    scene.ana(), scene.aCall("Hablado", line(LineKind.INSTRUCTION, "Logotipo mayor", null)));
            finishing.finish(scene.ana(), id);
            return id;
        });
        UUID dropped = scene.house()
                .as(scene.ana(), () -> reports.show(scene.ana(), report))
                .text()
                .lines()
                .get(0)
                .id();
        InstructionId again = taken(scene, "Logotipo mayor");
        link(again, "INSTRUCTION:" + dropped);
        ContactReportId second = scene.house().as(scene.ana(), () -> reporting.correct(scene.ana(), report));
        int version = scene.house()
                .as(scene.ana(), () -> reports.show(scene.ana(), second))
                .version();
        scene.house().as(scene.ana(), () -> {
            reporting.write(scene.ana(), second, version, scene.corrected("Hablado", "No lo dijo"));
            finishing.finish(scene.ana(), second);
        });
        assertThat(answers.show(scene, new InstructionId(dropped)).state()).isEqualTo(InstructionState.DROPPED);
        assertThat(answers.show(scene, again).state()).isEqualTo(InstructionState.OPEN);
    }

    private void link(InstructionId id, String called) {
        scene.house()
                .as(
                        scene.ana(),
                        () -> duplicates.link(
                                scene.ana(), id, answers.show(scene, id).version(), called));
    }

    private void separate(InstructionId id) {
        scene.house()
                .as(
                        scene.ana(),
                        () -> duplicates.separate(
                                scene.ana(), id, answers.show(scene, id).version()));
    }

    private InstructionId taken(ReportScene from, String text) {
        InstructionDraft draft = new InstructionDraft(
                from.client(),
                text,
                null,
                "",
                new ContactId(from.lucia().id()),
                InstructionWay.CALL,
                Instant.parse("2026-11-23T09:30:00Z"),
                null);
        return from.house().as(from.ana(), () -> taking.take(from.ana(), draft));
    }
}
