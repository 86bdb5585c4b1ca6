package app.jobbag.operations;

import static app.jobbag.staff.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.jobbag.JobbagTest;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@JobbagTest
class JobsTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private SignedIn admin;

    @BeforeEach
    void aJobThatFailed() {
        admin = people.join("Eva Sanz", Role.ADMIN);
        jdbc.sql("""
                insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                values ('verify-trail', 'recurring', now(), false, 1) on conflict do nothing""").update();
        jdbc.sql("""
                insert into job_run (name, started_at, finished_at, failures, failure)
                values ('verify-trail', now(), now(), 3, 'disk full') on conflict do nothing""").update();
    }

    @Test
    void showsWhatFailsAndHowOften() {
        assertThat(web.perform(get("/jobs").with(as(admin))))
                .hasStatusOk()
                .bodyText()
                .contains("Prove the history", "Failed 3 times in a row: disk full", "Run again");
    }

    @Test
    void showsTheProofOfTheTrail() {
        assertThat(web.perform(get("/trail").with(as(admin)))).hasStatusOk();
    }

    @Test
    void showsWhomDocumentsAreSealedBy() {
        assertThat(web.perform(get("/seal").with(as(admin))))
                .hasStatusOk()
                .bodyText()
                .containsPattern("[0-9a-f]{64}");
    }

    @Test
    void isForThoseWhoLookAfterTheHouse() {
        SignedIn ana = people.join("Ana Ruiz", Role.AE, Role.FINANCE);
        assertThat(web.perform(get("/jobs").with(as(ana)))).hasStatus(404);
        assertThat(web.perform(post("/jobs/verify-trail/run").with(as(ana)).with(csrf())))
                .hasStatus(404);
        assertThat(web.perform(get("/trail").with(as(ana)))).hasStatus(404);
        assertThat(web.perform(get("/seal").with(as(ana)))).hasStatus(404);
    }
}
