package app.jobbag.staff.web;

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
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JobbagTest
class DraftControllerTest {
    private static final String TEXT = "notes=M%C3%A1s+caf%C3%A9&tag=a&tag=b";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private People people;

    private SignedIn ana;

    @BeforeEach
    void somebody() {
        ana = people.join("Ana Ruiz", Role.AE);
    }

    @Test
    void bringsBackWhatWasTyped() {
        assertThat(keep("clients.new", TEXT)).hasStatus(204);
        assertThat(keep("clients.new", TEXT + "&more=yes")).hasStatus(204);
        assertThat(find(ana, "clients.new"))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyText()
                .contains("M%C3%A1s+caf%C3%A9", "tag=a&tag=b", "more=yes");
    }

    @Test
    void showsADraftToNobodyElse() {
        keep("clients.new", TEXT);
        assertThat(find(people.join("Luis Gil", Role.ADMIN, Role.MANAGER), "clients.new"))
                .hasStatus(204);
    }

    @Test
    void forgetsADraftThatIsDiscarded() {
        keep("clients.new", TEXT);
        assertThat(keep("clients.new", "")).hasStatus(204);
        assertThat(find(ana, "clients.new")).hasStatus(204);
    }

    @Test
    void forgetsTheDraftWithTheSaveOfItsForm() {
        keep("profile.password", TEXT);
        assertThat(web.perform(post("/profile/password")
                        .param("current", "wrong")
                        .param("password", "otra frase bien larga")
                        .param("_draft", "profile.password")
                        .with(as(ana))
                        .with(csrf())))
                .hasStatus(422);
        assertThat(find(ana, "profile.password")).hasStatusOk();
        assertThat(web.perform(post("/profile/password")
                        .param("current", People.PASSWORD)
                        .param("password", "otra frase bien larga")
                        .param("_draft", "profile.password")
                        .with(as(ana))
                        .with(csrf())))
                .hasStatus(302);
        assertThat(find(ana, "profile.password")).hasStatus(204);
    }

    private MvcTestResult keep(String key, String body) {
        return web.perform(post("/drafts/" + key)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(body)
                .with(as(ana))
                .with(csrf().asHeader()));
    }

    private MvcTestResult find(SignedIn who, String key) {
        return web.perform(get("/drafts/" + key).with(as(who)));
    }
}
