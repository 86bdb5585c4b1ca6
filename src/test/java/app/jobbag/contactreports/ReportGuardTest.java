package app.jobbag.contactreports;

import static app.jobbag.contactreports.ReportScene.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import app.jobbag.staff.People;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;

/** CONF-3 where a contact report is sent. */
@JobbagTest
class ReportGuardTest {
    @Autowired
    private ContactReporting reporting;

    @Autowired
    private ReportFinishing finishing;

    @Autowired
    private ReportSending sending;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void nothingThatNamesAnotherClientIsSentUntilAManagerLetsItPass() {
        ReportScene scene = ReportScene.of(jdbc, transactions);
        String brand =
                "Zarz" + UUID.randomUUID().toString().replaceAll("[^a-f]", "x").substring(0, 12);
        ClientId other = scene.house().aClient();
        scene.house()
                .maintain(() -> jdbc.sql("update client set legal_name = ? where id = ?")
                        .params(brand, other.value())
                        .update());
        ContactReportId id = scene.house().as(scene.ana(), () -> {
            ContactReportId draft = reporting.begin(
                    scene.ana(), scene.aCall("Hablado", line(LineKind.SAID, "Le gusta el cartel de " + brand, null)));
            finishing.finish(scene.ana(), draft);
            return draft;
        });
        List<ContactId> lucia = List.of(new ContactId(scene.lucia().id()));
        String page = "/contact-reports/" + id.value();

        assertThatThrownBy(() -> scene.house().as(scene.ana(), () -> sending.send(scene.ana(), id, lucia)))
                .hasMessage("clients.guard.stopped");
        assertThat(web.perform(get(page).with(People.as(scene.ana()))))
                .bodyText()
                .contains("<mark>" + brand)
                .doesNotContain("/guard-pass");
        assertThat(web.perform(post(page + "/guard-pass")
                        .with(csrf())
                        .with(People.as(scene.boss()))
                        .param("reason", "Es público")))
                .hasStatus3xxRedirection();

        scene.house().as(scene.ana(), () -> sending.send(scene.ana(), id, lucia));
        assertThat(scene.house()
                        .maintain(() -> jdbc.sql("select count(*) from contact_report_recipient where report_id = ?")
                                .param(id.value())
                                .query(Integer.class)
                                .single()))
                .isEqualTo(1);
    }
}
