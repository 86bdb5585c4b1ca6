package app.jobbag.contactreports;

import static app.jobbag.staff.People.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;

/** A corrected contact report beside what it corrects. */
@JobbagTest
class ReportComparisonTest {
    @Autowired
    private ContactReporting reporting;

    @Autowired
    private ReportFinishing finishing;

    @Autowired
    private ReportQueries queries;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private MockMvcTester web;

    private ReportScene scene;
    private SignedIn ana;
    private ContactReportId first;
    private ContactReportId second;

    @BeforeEach
    void aCorrection() {
        scene = ReportScene.of(jdbc, transactions);
        ana = scene.ana();
        ContactReportDraft.Line proof =
                ReportScene.line(LineKind.OUR_DUTY, "Send the proof", LocalDate.of(2026, 11, 27));
        first = scene.house().as(ana, () -> reporting.begin(ana, scene.aCall("The second draft it is", proof)));
        finish(first);
        second = scene.house().as(ana, () -> reporting.correct(ana, first));
        List<ContactReportDraft.Line> lines = show(second).text().lines();
        scene.house()
                .as(
                        ana,
                        () -> reporting.write(
                                ana,
                                second,
                                show(second).version(),
                                scene.corrected("The third draft it is", "It was the third", lines.get(0))));
        finish(second);
    }

    @Test
    void showsWhatWasSaidOtherwise() {
        assertThat(web.get()
                        .uri("/contact-reports/{id}/comparison", second.value())
                        .with(as(ana)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "It was the third", "<span>second</span></del>", "<span>third</span></ins>", "Send the proof");
        assertThat(web.get().uri("/contact-reports/{id}", second.value()).with(as(ana)))
                .bodyText()
                .contains("/contact-reports/" + second.value() + "/comparison");
    }

    @Test
    void theFirstVersionHasNothingToBeComparedWith() {
        assertThat(web.get()
                        .uri("/contact-reports/{id}/comparison", first.value())
                        .with(as(ana)))
                .hasRedirectedUrl("/contact-reports/" + first.value());
    }

    @Test
    void toStrangersThereIsNone() {
        SignedIn stranger = scene.house().aPerson("Olga Mas", Role.AE);
        assertThat(web.get()
                        .uri("/contact-reports/{id}/comparison", second.value())
                        .with(as(stranger)))
                .hasStatus(404);
    }

    private void finish(ContactReportId id) {
        scene.house().as(ana, () -> finishing.finish(ana, id));
    }

    private ContactReportDetails show(ContactReportId id) {
        return scene.house().as(ana, () -> queries.show(ana, id));
    }
}
