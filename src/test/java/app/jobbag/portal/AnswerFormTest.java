package app.jobbag.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.jobbag.JobbagTest;
import app.jobbag.platform.SteerableClock;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SigningScene;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The form of an answer loses nothing, whatever goes wrong on the way. */
@JobbagTest
class AnswerFormTest {
    @Autowired
    private MockMvc web;

    @Autowired
    private SigningScene scene;

    @Autowired
    private PortalEntrance entrance;

    @Autowired
    private SteerableClock clock;

    private SigningScene.Roles roles;
    private RequestDetails request;
    private Cookie session;

    @BeforeEach
    void martaWritesRemarks() throws Exception {
        roles = scene.roles();
        request = scene.withTheClient(roles);
        session = entrance.follow(web, scene.token(roles, request.id()));
        scene.mailedCode(roles, request.id());
    }

    @Test
    void anotherCodeKeepsAllThatWasTyped() {
        clock.at(
                clock.instant().plus(Duration.ofMinutes(2)),
                () -> quietly(() -> {
                    String before = scene.mailedCode(roles, request.id());
                    web.perform(typed("/another-code"))
                            .andExpect(status().isOk())
                            .andExpect(content().string(containsString("El logotipo, más grande")))
                            .andExpect(content().string(containsString("value=\"Marta Gil\"")))
                            .andExpect(content().string(containsString("name=\"consent\" value=\"true\" checked")))
                            .andExpect(content().string(containsString("El anterior ya no sirve")))
                            .andExpect(content().string(not(containsString("123 456"))));
                    assertThat(scene.mailedCode(roles, request.id())).isNotEqualTo(before);
                }));
    }

    @Test
    void soDoesAnotherCodeThatIsAskedForTooSoon() throws Exception {
        web.perform(typed("/another-code"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("El logotipo, más grande")))
                .andExpect(content().string(containsString("value=\"Marta Gil\"")))
                .andExpect(content().string(containsString("value=\"123 456\"")));
    }

    @Test
    void theCodeStaysWhenSomethingElseIsMissing() throws Exception {
        web.perform(typed("/signature").param("typedName", "").param("consent", ""))
                .andExpect(status().isUnprocessableContent());
        web.perform(post("/p/documents/{id}/signature", request.id().value())
                        .cookie(session)
                        .with(csrf())
                        .param("answer", "SIGN")
                        .param("version", String.valueOf(request.version()))
                        .param("code", "123 456")
                        .param("typedName", "Marta Gil"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"123 456\"")));
    }

    @Test
    void oneFormHoldsBothButtons() throws Exception {
        web.perform(get(
                                "/p/documents/{id}/signature/new?answer=SIGN",
                                request.id().value())
                        .cookie(session))
                .andExpect(content()
                        .string(containsString(
                                "formaction=\"/p/documents/" + request.id().value() + "/another-code\"")));
    }

    private MockHttpServletRequestBuilder typed(String address) {
        return post("/p/documents/" + request.id().value() + address)
                .cookie(session)
                .with(csrf())
                .param("answer", "SIGN_WITH_REMARKS")
                .param("version", String.valueOf(request.version()))
                .param("code", "123 456")
                .param("words", "El logotipo, más grande")
                .param("typedName", "Marta Gil")
                .param("consent", "true");
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
}
