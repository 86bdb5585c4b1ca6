package app.jobbag.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JobbagTest
class EndedSessionTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @ParameterizedTest
    @CsvSource({
        "http://localhost/clients/new, /clients/new",
        "http://localhost/meetings/new?client=7&x=%20, /meetings/new?client=7&x=%20",
        "http://elsewhere.example/clients/new, /",
        "http://localhost//elsewhere.example, /",
        "http://localhost/sign-in?wrong, /",
        "http://local host/, /",
        "nonsense, /"
    })
    void leadsBackToThePageThatSentTheForm(String referer, String wayOn) {
        MvcTestResult refused = mvc.post()
                .uri("/clients")
                .header(HttpHeaders.REFERER, referer)
                .param("legalName", "Never saved")
                .exchange();
        assertThat(refused).hasRedirectedUrl("/sign-in?ended");
        Cookie session = refused.getResponse().getCookie("SESSION");

        assertThat(mvc.post()
                        .uri("/sign-in")
                        .cookie(session == null ? new Cookie("SESSION", "none") : session)
                        .with(csrf())
                        .param("username", people.email(people.join("Back Again", Role.AE)))
                        .param("password", People.PASSWORD))
                .hasRedirectedUrl(wayOn);
    }

    @Test
    void isToldOnTheSignInPage() {
        assertThat(mvc.get().uri("/sign-in").param("ended", "")).bodyText().contains("You had been signed out");
        assertThat(mvc.get().uri("/sign-in")).bodyText().doesNotContain("You had been signed out");
    }

    @Test
    void leadsTheWholePageAwayWhenAPartOfItWasSent() {
        assertThat(mvc.post().uri("/views").header("HX-Request", "true"))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .hasHeader("HX-Redirect", "/sign-in?ended");
    }

    @ParameterizedTest
    @CsvSource({"GET, false, 302, /sign-in?ended", "POST, false, 302, /sign-in?ended", "POST, true, 401, /sign-in?ended"
    })
    void endsEverySessionAfterTwelveHours(String method, boolean part, int status, String where) throws Exception {
        MockHttpSession old = new MockHttpSession() {
            @Override
            public long getCreationTime() {
                return System.currentTimeMillis()
                        - Duration.ofHours(12).plusMinutes(1).toMillis();
            }
        };
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/clients/new");
        request.setSession(old);
        if (part) {
            request.addHeader("HX-Request", "true");
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();
        new ViewerFilter(new EndedSession()).doFilter(request, response, chain);

        assertThat(chain.getRequest()).isNull();
        assertThat(old.isInvalid()).isTrue();
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(part ? response.getHeader("HX-Redirect") : response.getRedirectedUrl())
                .isEqualTo(where);
    }

    @Test
    void tellsAScriptThatNobodySees() {
        assertThat(mvc.post().uri("/drafts/x").header("X-Requested-With", "fetch"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }
}
