package app.jobbag.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.platform.outbox.Mail;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SigningScene;
import app.jobbag.staff.People;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** "Not me": a word to the agency, and nothing else. */
@JobbagTest
class RightPersonTest {
    @Autowired
    private MockMvc web;

    @Autowired
    private DeliverableScene scene;

    @Autowired
    private SigningScene signing;

    @Autowired
    private JdbcClient jdbc;

    private DeliverableScene.Roles roles;
    private DeliverableId poster;
    private RequestDetails request;
    private Cookie marta;

    @BeforeEach
    void martaIsAsked() throws Exception {
        roles = scene.roles();
        poster = scene.uploaded(roles, "Poster");
        scene.withTheClient(roles, poster);
        request = scene.request(roles, poster);
        marta = Objects.requireNonNull(web.perform(post("/p/{token}", signing.token(roles.signers(), request.id()))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getCookie("SESSION"));
    }

    @Test
    void tellsWhoeverSentItAndSharesNothing() throws Exception {
        long links = links();
        web.perform(get("/p/documents/{id}", request.id().value()).cookie(marta))
                .andExpect(content().string(containsString("¿No es para usted?")));
        web.perform(suggests("Jorge Sanz"))
                .andExpect(redirectedUrl("/p/documents/" + request.id().value()));

        List<Mail> told = signing.mails(roles.signers(), request.id()).stream()
                .filter(mail -> mail.title().startsWith("Somebody else"))
                .toList();
        assertThat(told).singleElement().satisfies(mail -> {
            assertThat(mail.recipientName()).isEqualTo("Ana Ruiz");
            assertThat(mail.body()).contains("Jorge Sanz <jorge@penafiel.example>", "Él lleva la marca");
        });
        assertThat(links()).isEqualTo(links);
        assertThat(scene.request(roles, poster).signers()).isEqualTo(request.signers());
    }

    @Test
    void showsOnTheDocumentAndOnTodayUntilTheAgencyDecides() throws Exception {
        web.perform(suggests("Jorge Sanz"));
        String home = "/deliverables/" + poster.value();
        web.perform(get(home).with(People.as(roles.ana())))
                .andExpect(content().string(containsString("from Marta Gil: please ask Jorge Sanz")))
                .andExpect(content().string(containsString(home + "/steps/4/handover/new")));
        web.perform(get("/").with(People.as(roles.ana()))).andExpect(content().string(containsString("desk-notMe")));

        web.perform(post(home + "/suggestion-dismissal")
                        .with(People.as(roles.ana()))
                        .with(csrf()))
                .andExpect(redirectedUrl(home));

        web.perform(get("/").with(People.as(roles.ana())))
                .andExpect(content().string(not(containsString("desk-notMe"))));
    }

    @Test
    void isTakenOnceUntilDecidedAndAFewTimesADay() throws Exception {
        web.perform(suggests("Jorge Sanz"));
        web.perform(suggests("Otra Persona"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ya lo sabemos")));
    }

    @Test
    void wantsAName() throws Exception {
        web.perform(suggests("")).andExpect(status().isUnprocessableContent());
    }

    private MockHttpServletRequestBuilder suggests(String name) {
        return post("/p/documents/{id}/redirection", request.id().value())
                .cookie(marta)
                .with(csrf())
                .param("name", name)
                .param("email", "jorge@penafiel.example")
                .param("words", "Él lleva la marca");
    }

    private long links() {
        return scene.as(
                roles.ana(),
                () -> jdbc.sql("select count(*) from signing_link")
                        .query(Long.class)
                        .single());
    }
}
