package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.jobbag.TestDatabase;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.People;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import com.microsoft.playwright.Page;
import java.util.EnumSet;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** An account executive signs in and begins a client, as a person does: in Spanish, in English, and without scripts. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TestDatabase.class)
class FirstClientTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    PeopleRegister register;

    @Test
    void beginsAClientInSpanish() {
        Page page = browser.page("es-ES");
        signIn(page, "es");
        page.navigate(address("/clients/new"));
        begin(page, "Panadería Única");
        assertThat(page.locator("h1")).containsText("Panadería Única");
        assertThat(page.locator("[data-toast]")).containsText("El cliente está dado de alta");
        assertThat(page.locator("html")).hasAttribute("lang", "es");
    }

    @Test
    void isToldAtTheFieldsWhatIsWrongAndLosesNothing() {
        Page page = browser.page("en-GB");
        signIn(page, "en");
        page.navigate(address("/clients/new"));
        page.fill("[name=notes]", "Kept while I mend the rest");
        page.click("main form button[type=submit].btn-primary");
        assertThat(page.locator("[data-error-summary]")).isFocused();
        assertThat(page.locator("#legalName-note")).containsText("Please fill this in");
        assertThat(page.locator("[name=notes]")).hasValue("Kept while I mend the rest");
    }

    @Test
    void beginsAClientWithoutScripts() {
        Page page = browser.pageWithoutScript("en-GB");
        signIn(page, "en");
        page.navigate(address("/clients/new"));
        begin(page, "Plain & Sons");
        assertThat(page).hasURL(Pattern.compile(".*/clients/[0-9a-f-]{36}"));
        assertThat(page.locator("h1")).containsText("Plain & Sons");
        page.navigate(address("/clients?q=plain"));
        assertThat(page.locator("tbody")).containsText("Plain & Sons");
    }

    private void begin(Page page, String name) {
        page.fill("[name=legalName]", name);
        page.fill(
                "[name=code]",
                "B" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT));
        page.click("main form button[type=submit].btn-primary");
    }

    private void signIn(Page page, String language) {
        SignedIn who = people.join(
                "Browser " + language, Locale.forLanguageTag(language), EnumSet.noneOf(Discipline.class), Role.AE);
        String email = Viewers.as(
                new Viewer.Everything("test"), () -> register.details(who.id()).email());
        page.navigate(address("/sign-in"));
        page.fill("[name=username]", email);
        page.fill("[name=password]", People.PASSWORD);
        page.click("button[type=submit].btn-primary");
        assertThat(page.locator(".person-name")).containsText("Browser");
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
