package app.jobbag.portal;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.jobbag.JobbagTest;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SigningScene;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A contact on a shared device leaves nothing open on it. */
@JobbagTest
class PortalLeavingTest {
    @Autowired
    private MockMvc web;

    @Autowired
    private SigningScene scene;

    @Autowired
    private PortalEntrance entrance;

    private RequestDetails request;
    private String token;
    private SigningScene.Roles roles;

    @BeforeEach
    void aDocumentIsAskedOfMarta() {
        roles = scene.roles();
        request = scene.withTheClient(roles);
        token = scene.token(roles, request.id());
    }

    @Test
    void afterLeavingNeitherTheOldSessionNorTheNewShowsAnything() throws Exception {
        Cookie present = entrance.enter(web, token, roles.marta());
        Cookie after = left(present);

        for (Cookie each : new Cookie[] {present, after}) {
            web.perform(get("/p").cookie(each)).andExpect(status().isNotFound());
            web.perform(get("/p/documents/{id}", request.id().value()).cookie(each))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void theLinkAsksForAnotherCodeAfterwards() throws Exception {
        left(entrance.enter(web, token, roles.marta()));
        web.perform(get("/p").cookie(entrance.follow(web, token))).andExpect(redirectedUrl("/p/presence/new"));
    }

    private Cookie left(Cookie session) throws Exception {
        return Objects.requireNonNull(
                web.perform(post("/p/presence/end").cookie(session).with(csrf()))
                        .andExpect(redirectedUrl("/p/links/new"))
                        .andReturn()
                        .getResponse()
                        .getCookie("SESSION"));
    }
}
