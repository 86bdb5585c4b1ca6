package app.jobbag.staff.web;

import static app.jobbag.staff.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.Ids;
import app.jobbag.staff.People;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.PersonDetails;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@JobbagTest
class PeopleControllerTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private PeopleRegister register;

    @Autowired
    private People people;

    private SignedIn admin;

    @BeforeEach
    void anAdministrator() {
        admin = people.join("Ana Ruiz", Role.ADMIN);
    }

    @Test
    void letsSomebodyInWhoCanSignIn() {
        String email = Ids.next() + "@almendro.example";
        assertThat(web.perform(person(post("/people"), email, "largo y secreto").with(as(admin))))
                .hasStatus(302);

        assertThat(web.perform(post("/sign-in")
                        .param("username", email)
                        .param("password", "largo y secreto")
                        .with(csrf())))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/");
    }

    @Test
    void showsEveryErrorAndKeepsWhatWasTypedButThePassword() {
        assertThat(web.perform(person(post("/people"), "not an address", "short")
                        .param("title", "Directora de arte")
                        .with(as(admin))))
                .hasStatus(422)
                .bodyText()
                .contains("not an address", "Directora de arte", "does not look like an e-mail address")
                .doesNotContain("value=\"short\"");
    }

    @Test
    void showsAPersonWithTheHistory() {
        SignedIn person = people.join("Íñigo Zabálburu", Role.LEAD, Role.AE);
        assertThat(web.perform(get("/people/" + person.id().value()).with(as(admin))))
                .hasStatusOk()
                .bodyText()
                .contains("Íñigo Zabálburu", "Discipline lead", "Account executive", "timeline");
        assertThat(web.perform(
                        get("/people/" + person.id().value() + "/password/edit").with(as(admin))))
                .hasStatusOk();
        assertThat(web.perform(get("/people/new").with(as(admin)))).hasStatusOk();
    }

    @Test
    void refusesAnAddressThatSomebodyElseHas() {
        PersonDetails other = register.details(people.join("Ana Ruiz", Role.AE).id());
        assertThat(web.perform(person(post("/people"), other.email(), "largo y secreto")
                        .with(as(admin))))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"email\"");
    }

    @Test
    void setsBothVersionsSideBySideWhenSomebodyWasFaster() {
        SignedIn person = people.join("Marta Gil", Role.AE);
        String address = "/people/" + person.id().value();
        PersonDetails seen = register.details(person.id());
        assertThat(web.perform(person(post(address), seen.email(), "")
                        .param("title", "Copy")
                        .param("version", String.valueOf(seen.version()))
                        .with(as(admin))))
                .hasStatus(302);
        assertThat(web.perform(person(post(address), seen.email(), "")
                        .param("title", "Redactora")
                        .param("version", String.valueOf(seen.version()))
                        .with(as(admin))))
                .hasStatus(409)
                .bodyText()
                .contains("Copy", "Redactora");
    }

    @Test
    void keepsOutWhoeverHasLeft() {
        SignedIn person = people.join("Ana Ruiz", Role.AE);
        PersonDetails details = register.details(person.id());
        assertThat(web.perform(post("/people/" + person.id().value() + "/departure")
                        .param("version", String.valueOf(details.version()))
                        .with(csrf())
                        .with(as(admin))))
                .hasStatus(302);
        assertThat(register.signedIn(person.id())).isEmpty();
        assertThat(web.perform(post("/sign-in")
                        .param("username", details.email())
                        .param("password", People.PASSWORD)
                        .with(csrf())))
                .redirectedUrl()
                .contains("wrong");
    }

    @Test
    void findsPeopleByNameWithoutAccents() {
        people.join("Íñigo Zabálburu", Role.FINANCE);
        assertThat(web.perform(get("/people?q=inigo zabalburu").with(as(admin))))
                .hasStatusOk()
                .bodyText()
                .contains("Íñigo Zabálburu");
        assertThat(web.perform(get("/people.csv?q=zabalburu&role=FINANCE").with(as(admin))))
                .hasStatusOk()
                .bodyText()
                .contains("Íñigo Zabálburu");
    }

    @Test
    void doesNotExistForOthers() {
        SignedIn manager = people.join("Ana Ruiz", Role.MANAGER, Role.AE, Role.FINANCE);
        assertThat(web.perform(get("/people").with(as(manager)))).hasStatus(404);
        assertThat(web.perform(get("/people/" + admin.id().value()).with(as(manager))))
                .hasStatus(404);
    }

    private static MockHttpServletRequestBuilder person(
            MockHttpServletRequestBuilder to, String email, String password) {
        return to.param("name", "Lucía Peñalver")
                .param("email", email)
                .param("roles", "AE")
                .param("locale", "es")
                .param("zone", "Europe/Madrid")
                .param("password", password)
                .with(csrf());
    }
}
