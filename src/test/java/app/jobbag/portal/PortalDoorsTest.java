package app.jobbag.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.jobbag.JobbagTest;
import app.jobbag.platform.SteerableClock;
import app.jobbag.signoffs.RequestCourse;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.RequestState;
import app.jobbag.signoffs.Signing;
import app.jobbag.signoffs.SigningScene;
import app.jobbag.signoffs.Withdrawal;
import app.jobbag.staff.People;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@JobbagTest
class PortalDoorsTest {
    @Autowired
    private MockMvc web;

    @Autowired
    private SigningScene scene;

    @Autowired
    private Signing signing;

    @Autowired
    private RequestCourse course;

    @Autowired
    private SteerableClock clock;

    private SigningScene.Roles roles;
    private RequestDetails request;
    private String token;

    @BeforeEach
    void somethingIsAskedOfMarta() {
        roles = scene.roles();
        request = scene.withTheClient(roles);
        token = scene.token(roles, request.id());
    }

    @Test
    void lookingAndPostingWithoutTheCodeSignsNothing() throws Exception {
        web.perform(get("/p/{token}", token)).andExpect(status().isOk());
        web.perform(head("/p/{token}", token)).andExpect(status().isOk());
        Cookie session = admitted();
        for (String answer : new String[] {"SIGN", "SIGN_WITH_REMARKS", "REFUSE"}) {
            web.perform(answer(answer).cookie(session)).andExpect(status().isUnprocessableContent());
            web.perform(answer(answer).cookie(session).param("code", "")).andExpect(status().isUnprocessableContent());
            web.perform(answer(answer).cookie(session).param("code", "000000"))
                    .andExpect(status().isUnprocessableContent());
        }
        RequestDetails after = scene.details(roles, request.id());
        assertThat(after.state()).isEqualTo(RequestState.OPEN);
        assertThat(after.signers()).isEqualTo(request.signers());
        assertThat(after.version()).isEqualTo(request.version());
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsMissing() throws Exception {
        web.perform(post("/p/documents/{id}/signature", request.id().value())
                        .cookie(admitted())
                        .with(csrf())
                        .param("answer", "REFUSE")
                        .param("code", "123456")
                        .param("version", String.valueOf(request.version())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("sin un motivo nadie puede arreglarlo")));
    }

    @Test
    void anUnknownLinkTellsNothing() throws Exception {
        web.perform(get("/p/" + "x".repeat(43)))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("This link does not work")));
        web.perform(post("/p/" + "x".repeat(43)).with(csrf())).andExpect(status().isNotFound());
        web.perform(post("/p/" + "x".repeat(43) + "/fresh-link").with(csrf())).andExpect(status().isNotFound());
    }

    @Test
    void anExpiredLinkIsMailedAgainToTheSameContactAndNeverShown() {
        clock.at(
                clock.instant().plus(Duration.ofDays(31)),
                () -> quietly(() -> {
                    web.perform(get("/p/{token}", token))
                            .andExpect(status().isGone())
                            .andExpect(content().string(containsString("Enviarme un enlace nuevo")));
                    web.perform(post("/p/{token}/fresh-link", token).with(csrf()))
                            .andExpect(redirectedUrl("/p/" + token + "?mailed"));
                    String fresh = scene.token(roles, request.id());
                    assertThat(fresh).isNotEqualTo(token);
                    web.perform(get("/p/{token}?mailed", token))
                            .andExpect(status().isGone())
                            .andExpect(content().string(not(containsString(fresh))));
                    web.perform(get("/p/{token}", fresh)).andExpect(status().isOk());
                    web.perform(post("/p/{token}/fresh-link", token).with(csrf()))
                            .andExpect(status().isGone())
                            .andExpect(content().string(containsString("Hace poco")));
                }));
    }

    @Test
    void aReplacedLinkSaysSoAndOpensNothing() throws Exception {
        scene.as(roles.ana(), () -> {
            signing.replace(request.id());
            return request;
        });
        web.perform(get("/p/{token}", token))
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("Esta versión está cerrada")))
                .andExpect(content().string(not(containsString("fresh-link"))));
        web.perform(post("/p/{token}", token).with(csrf())).andExpect(redirectedUrl("/p/" + token));
        web.perform(post("/p/{token}/fresh-link", token).with(csrf())).andExpect(status().isNotFound());
    }

    @Test
    void aReplacedLinkLeadsToTheNewerVersionOnceItsContactIsAsked() throws Exception {
        RequestDetails newer = scene.replaced(roles, request.id());
        web.perform(get("/p/{token}", token)).andExpect(content().string(not(containsString("fresh-link"))));
        scene.sign(roles, roles.luis(), newer.id());
        scene.sign(roles, roles.ana(), newer.id());
        clock.at(
                clock.instant().plus(Duration.ofHours(1)),
                () -> quietly(() -> {
                    web.perform(post("/p/{token}/fresh-link", token).with(csrf()))
                            .andExpect(redirectedUrl("/p/" + token + "?mailed"));
                    web.perform(get("/p/{token}", scene.token(roles, newer.id())))
                            .andExpect(status().isOk());
                }));
    }

    @Test
    void aWithdrawnLinkSaysWhatTheClientIsToldAndNeverTheReason() throws Exception {
        Cookie session = admitted();
        scene.as(roles.ana(), () -> {
            course.cancel(
                    roles.ana(),
                    request.id(),
                    new Withdrawal(request.version(), "Wrong budget", "Le llamaremos mañana."));
            return request;
        });
        web.perform(get("/p/{token}", token))
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("Le llamaremos mañana.")))
                .andExpect(content().string(not(containsString("Wrong budget"))));
        web.perform(get("/p/documents/{id}", request.id().value()).cookie(session))
                .andExpect(content().string(containsString("Le llamaremos mañana.")))
                .andExpect(content().string(not(containsString("Wrong budget"))))
                .andExpect(content().string(not(containsString("/code"))));
    }

    private interface Visit {
        void make() throws Exception;
    }

    private static void quietly(Visit visit) {
        try {
            visit.make();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void withoutALinkNothingIsThere() throws Exception {
        web.perform(get("/p")).andExpect(status().isNotFound());
        web.perform(get("/p/documents/{id}", request.id().value())).andExpect(status().isNotFound());
        web.perform(get("/p/documents/{id}/file", request.id().value())).andExpect(status().isNotFound());
        web.perform(answer("SIGN")).andExpect(status().isNotFound());
        web.perform(get("/p").with(People.as(roles.ana()))).andExpect(status().isNotFound());
    }

    @Test
    void anotherContactsDocumentIsNotThere() throws Exception {
        SigningScene.Roles others = scene.roles();
        RequestDetails theirs = scene.withTheClient(others);
        Cookie session = admitted();
        web.perform(get("/p/documents/{id}", theirs.id().value()).cookie(session))
                .andExpect(status().isNotFound());
        web.perform(post("/p/documents/{id}/code", theirs.id().value())
                        .cookie(session)
                        .with(csrf())
                        .param("answer", "SIGN"))
                .andExpect(status().isNotFound());
        web.perform(get("/p").cookie(session)).andExpect(redirectedUrl("/p/presence/new"));
    }

    @Test
    void theContactIsNobodyOnThePagesOfStaff() throws Exception {
        Cookie session = admitted();
        web.perform(get("/deliverables").cookie(session)).andExpect(status().is3xxRedirection());
    }

    private Cookie admitted() throws Exception {
        return Objects.requireNonNull(web.perform(post("/p/{token}", token).with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getCookie("SESSION"));
    }

    private MockHttpServletRequestBuilder answer(String answer) {
        return post("/p/documents/{id}/signature", request.id().value())
                .with(csrf())
                .param("answer", answer)
                .param("words", "El logotipo es pequeño")
                .param("typedName", "Marta Gil")
                .param("consent", "true")
                .param("version", String.valueOf(request.version()));
    }
}
