package app.jobbag.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.jobbag.JobbagTest;
import app.jobbag.platform.SteerableClock;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.RequestState;
import app.jobbag.signoffs.Signing;
import app.jobbag.signoffs.SigningScene;
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
    void unknownAndExpiredLinksLookTheSame() throws Exception {
        String unknown = page("/p/" + "x".repeat(43));
        assertThat(unknown).contains("This link does not work");
        String[] expired = new String[1];
        clock.at(clock.instant().plus(Duration.ofDays(31)), () -> expired[0] = pageOf("/p/" + token));
        assertThat(expired[0]).isEqualTo(unknown);
    }

    @Test
    void aReplacedLinkSaysThatThereIsANewerVersionAndNamesNothing() throws Exception {
        scene.as(roles.ana(), () -> {
            signing.replace(request.id());
            return request;
        });
        assertThat(page("/p/" + token)).contains("Hay una versión más nueva").doesNotContain("Cartel", "/p/documents/");
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
        web.perform(get("/p").cookie(session)).andExpect(content().string(containsString("Cartel de otoño")));
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

    private String page(String address) throws Exception {
        String body = web.perform(get(address))
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return body.replaceAll("_csrf\" (value|content)=\"[^\"]*\"", "");
    }

    private String pageOf(String address) {
        try {
            return page(address);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
