package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.jobbag.staff.Discipline;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import com.microsoft.playwright.Page;
import java.util.EnumSet;
import java.util.Locale;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where stories are played: people with an account, each at a browser of their own. */
@TestComponent
class Stage {
    private final People people;
    private final MessageSource texts;
    private final JdbcClient jdbc;
    private final Environment environment;

    Stage(People people, MessageSource texts, JdbcClient jdbc, Environment environment) {
        this.people = people;
        this.texts = texts;
        this.jdbc = jdbc;
        this.environment = environment;
    }

    Language language(String tag) {
        return new Language(Locale.forLanguageTag(tag), texts);
    }

    /** Somebody without an account, such as a client's contact. */
    Visitor visitor(Page page, Glance glance) {
        return new Visitor(page, glance, home());
    }

    /** Somebody of the agency, signed in and on the first page. */
    Visitor signedIn(Page page, Glance glance, String name, Role role) {
        Visitor visitor = visitor(page, glance);
        signIn(visitor, account(name, glance.language(), role));
        return visitor;
    }

    void signIn(Visitor visitor, String email) {
        visitor.open("/sign-in");
        signsIn(visitor, email);
    }

    /** On the page that asks for it. */
    void signsIn(Visitor visitor, String email) {
        visitor.fill("ui.signin.username", email);
        visitor.fill("ui.signin.password", People.PASSWORD);
        visitor.press("ui.signin.submit");
        assertThat(visitor.page().locator(".person-name")).isVisible();
    }

    SignedIn joins(String name, String language, Role role) {
        return people.join(name, Locale.forLanguageTag(language), EnumSet.noneOf(Discipline.class), role);
    }

    String address(SignedIn who) {
        return people.email(who);
    }

    void endAllSessions() {
        jdbc.sql("delete from spring_session").update();
    }

    /** A new person's address to sign in with. */
    String account(String name, Language language, Role role) {
        EnumSet<Discipline> disciplines =
                role == Role.LEAD ? EnumSet.of(Discipline.CREATIVE) : EnumSet.noneOf(Discipline.class);
        return people.email(people.join(name, language.locale(), disciplines, role));
    }

    String home() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
