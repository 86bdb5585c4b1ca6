package app.jobbag.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@JobbagTest
class ActingOnceTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void twinsUnderWayAtTheSameTimeHaveOneEffectAndOneAnswer() throws Exception {
        SignedIn ana = people.join("Ana Once", Role.AE);
        String code = "T"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 8).toUpperCase(Locale.ROOT);
        String key = UUID.randomUUID().toString();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<String>> twins = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            twins.add(() ->
                    String.valueOf(post(ana, key, code, "Twin").getResponse().getRedirectedUrl()));
        }
        List<String> answers = new ArrayList<>();
        for (Future<String> answer : threads.invokeAll(twins)) {
            answers.add(answer.get());
        }
        threads.shutdown();
        assertThat(answers).doesNotContain("null").containsOnly(answers.get(0));
        assertThat(count(code)).isOne();
    }

    /** The rule of the service lets both by, the unique key only one; the others are told, and keep what they typed. */
    @Test
    void severalWhoMakeTheSameThingAtOnceAreToldSo() throws Exception {
        SignedIn ana = people.join("Ana Rush", Role.AE);
        String code = "W"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 8).toUpperCase(Locale.ROOT);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Integer>> rush = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            rush.add(() -> post(ana, UUID.randomUUID().toString(), code, "Rush")
                    .getResponse()
                    .getStatus());
        }
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : threads.invokeAll(rush)) {
            answers.add(answer.get());
        }
        threads.shutdown();
        assertThat(answers).containsOnly(302, 422).containsOnlyOnce(302);
        assertThat(count(code)).isOne();
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefusedAndKeepsTheFirstEffect() {
        SignedIn ana = people.join("Ana Other", Role.AE);
        String code = "U"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 8).toUpperCase(Locale.ROOT);
        String key = UUID.randomUUID().toString();
        assertThat(post(ana, key, code, "First")).hasStatus3xxRedirection();
        assertThat(post(ana, key, code, "Second")).hasStatus(422).bodyText().contains("already sent", "Second");
        assertThat(count(code)).isOne();
    }

    @Test
    void aRefusedFormMayBeSentAgainWithTheSameKey() {
        SignedIn ana = people.join("Ana Again", Role.AE);
        String code = "V"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 8).toUpperCase(Locale.ROOT);
        String key = UUID.randomUUID().toString();
        assertThat(post(ana, key, code, "")).hasStatus(422);
        assertThat(post(ana, key, code, "Now named")).hasStatus3xxRedirection();
    }

    private MvcTestResult post(SignedIn who, String key, String code, String name) {
        return mvc.post()
                .uri("/clients")
                .with(People.as(who))
                .with(csrf())
                .param("_key", key)
                .param("legalName", name)
                .param("code", code)
                .param("status", "PROSPECT")
                .param("currency", "EUR")
                .param("locale", "es")
                .param("zone", "Europe/Madrid")
                .param("officeOpens", "09:00")
                .param("officeCloses", "18:00")
                .param("billing.country", "ES")
                .param("billing.paymentDays", "45")
                .param("confirmed", "true")
                .exchange();
    }

    private long count(String code) {
        return Viewers.as(
                new Viewer.Everything("test"),
                () -> new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql("select count(*) from client where code = ?")
                                .param(code)
                                .query(Long.class)
                                .single()));
    }
}
