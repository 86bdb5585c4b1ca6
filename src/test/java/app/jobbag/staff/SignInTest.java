package app.jobbag.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JobbagTest
class SignInTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    PeopleRegister register;

    @Autowired
    SteerableClock clock;

    @Test
    void theRightPasswordOpensTheFirstPage() {
        assertThat(signIn(people.email(people.join("Right One", Role.AE)), People.PASSWORD))
                .hasRedirectedUrl("/");
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressLookTheSame() {
        assertThat(signIn(people.email(people.join("Wrong One", Role.AE)), "not this one"))
                .hasRedirectedUrl("/sign-in?wrong");
        assertThat(signIn(UUID.randomUUID() + "@agency.example", "anything")).hasRedirectedUrl("/sign-in?wrong");
    }

    @Test
    void whoHasLeftCanNotSignIn() {
        SignedIn gone = people.join("Gone One", Role.AE);
        Viewers.as(
                new Viewer.Everything("test"),
                () -> register.leave(gone.id(), register.details(gone.id()).version()));
        assertThat(signIn(people.email(gone), People.PASSWORD)).hasRedirectedUrl("/sign-in?wrong");
    }

    @Test
    void triesSlowDownAndTheRightPasswordMustWaitTooButOnlyFromThere() {
        String email = people.email(people.join("Slow One", Role.AE));
        for (int i = 0; i < SignInDelays.FREE_TRIES; i++) {
            signIn(email, "wrong again");
        }
        assertThat(signIn(email, People.PASSWORD)).hasRedirectedUrl("/sign-in?wait=1");
        MvcTestResult elsewhere = mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr("198.51.100.7");
                    return request;
                })
                .param("username", email)
                .param("password", People.PASSWORD)
                .exchange();
        assertThat(elsewhere).hasRedirectedUrl("/");
        clock.at(
                clock.instant().plusSeconds(2),
                () -> assertThat(signIn(email, People.PASSWORD)).hasRedirectedUrl("/"));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "2,0", "3,1", "4,2", "5,4", "10,128", "11,256", "12,300", "1000,300"})
    void theDelayDoublesUpToFiveMinutes(int failures, long seconds) {
        assertThat(SignInDelays.delay(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void nobodySignedInIsAskedToSignInAndAPartialPageIsToldSo() {
        assertThat(mvc.get().uri("/clients").exchange()).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/clients").header("HX-Request", "true").exchange())
                .hasStatus(401)
                .hasHeader("HX-Redirect", "/sign-in");
    }

    private MvcTestResult signIn(String email, String password) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("username", email)
                .param("password", password)
                .exchange();
    }
}
