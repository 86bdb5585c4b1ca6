package app.jobbag.staff.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.jobbag.JobbagTest;
import app.jobbag.staff.FirstAdministratorToken;
import app.jobbag.staff.PeopleRegister;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Needs a database where nobody is and no demonstration: a context of its own. */
@JobbagTest
@TestPropertySource(properties = "jobbag.demo=false")
@Import(FirstAdministratorToken.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstAdministratorTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private PeopleRegister register;

    @Autowired
    private FirstAdministratorToken token;

    @Test
    @Order(1)
    void leadsToTheFirstAdministratorWhileNobodyExists() {
        assertThat(web.perform(get("/sign-in"))).redirectedUrl().isEqualTo("/first-administrator");
        assertThat(web.perform(get("/first-administrator"))).hasStatusOk();
    }

    @Test
    @Order(2)
    void refusesAnotherTokenThanThePrintedOne() {
        assertThat(attempt("guessed")).isEqualTo(422);
        assertThat(register.nobodyYet()).isTrue();
    }

    @Test
    @Order(3)
    void letsExactlyOneInHoweverManyTryAtOnce() throws Exception {
        String printed = token.printed();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<Integer>> attempts = IntStream.range(0, 4)
                .<Callable<Integer>>mapToObj(i -> () -> attempt(printed))
                .toList();
        List<Integer> answers = threads.invokeAll(attempts).stream()
                .map(FirstAdministratorTest::answer)
                .sorted()
                .toList();
        threads.shutdown();

        assertThat(answers).containsExactly(302, 404, 404, 404);
        assertThat(register.all()).hasSize(1);
    }

    @Test
    @Order(4)
    void isGoneOnceSomebodyExists() {
        assertThat(web.perform(get("/first-administrator"))).hasStatus(404);
        assertThat(web.perform(get("/sign-in"))).hasStatusOk();
    }

    private int attempt(String given) {
        return web.perform(post("/first-administrator")
                        .param("token", given)
                        .param("name", "Elena Vidal")
                        .param("email", "elena" + Thread.currentThread().getId() + "@almendro.example")
                        .param("password", "abril en la plaza mayor")
                        .param("zone", "Europe/Madrid")
                        .with(csrf()))
                .getResponse()
                .getStatus();
    }

    private static Integer answer(Future<Integer> attempt) {
        try {
            return attempt.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
