package app.jobbag.staff.web;

import static app.jobbag.staff.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.jobbag.JobbagTest;
import app.jobbag.staff.People;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JobbagTest
class ProfileControllerTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private PeopleRegister register;

    @Autowired
    private People people;

    private SignedIn ana;

    @BeforeEach
    void somebody() {
        ana = people.join("Ana Ruiz", Role.AE);
    }

    @Test
    void readsOnInTheChosenLanguageWithoutSigningInAgain() {
        Cookie session = signIn(People.PASSWORD);
        assertThat(web.perform(post("/profile/language")
                        .param("locale", "zh-CN")
                        .header("Referer", "http://localhost/clients?status=ACTIVE")
                        .cookie(session)
                        .with(csrf())))
                .redirectedUrl()
                .isEqualTo("/clients?status=ACTIVE");
        assertThat(web.perform(get("/profile").cookie(session)))
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"zh-CN\"", "个人资料");
    }

    @Test
    void goesNowhereElseAfterwards() {
        assertThat(web.perform(post("/profile/language")
                        .param("locale", "es")
                        .header("Referer", "https://evil.example//evil.example/x")
                        .with(csrf())
                        .with(as(ana))))
                .redirectedUrl()
                .isEqualTo("/");
    }

    @Test
    void showsTheChosenTheme() {
        Cookie session = signIn(People.PASSWORD);
        assertThat(web.perform(post("/profile/theme")
                        .param("theme", "DARK")
                        .cookie(session)
                        .with(csrf())))
                .hasStatus(302);
        assertThat(web.perform(get("/profile").cookie(session))).bodyText().contains("data-bs-theme=\"dark\"");
    }

    @Test
    void changesThePasswordForThoseWhoKnowTheOld() {
        Cookie here = signIn(People.PASSWORD);
        Cookie elsewhere = signIn(People.PASSWORD);
        assertThat(change(here, "not the old one at all", "nueva y bien larga")).hasStatus(422);
        assertThat(change(here, People.PASSWORD, "corta")).hasStatus(422);
        assertThat(change(here, People.PASSWORD, "nueva y bien larga")).hasStatus(302);

        assertThat(web.perform(get("/profile").cookie(here))).hasStatusOk();
        assertThat(web.perform(get("/profile").cookie(elsewhere))).hasStatus(302);
        assertThat(signIn("nueva y bien larga")).isNotNull();
    }

    private MvcTestResult change(Cookie session, String current, String fresh) {
        return web.perform(post("/profile/password")
                .param("current", current)
                .param("password", fresh)
                .cookie(session)
                .with(csrf()));
    }

    private Cookie signIn(String password) {
        MvcTestResult result = web.perform(post("/sign-in")
                .param("username", register.details(ana.id()).email())
                .param("password", password)
                .with(csrf()));
        assertThat(result).redirectedUrl().isEqualTo("/");
        return Objects.requireNonNull(result.getResponse().getCookie("SESSION"));
    }
}
