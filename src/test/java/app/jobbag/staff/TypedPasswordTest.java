package app.jobbag.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@JobbagTest
class TypedPasswordTest {
    @Autowired
    PeopleRegister register;

    @Autowired
    MockMvcTester mvc;

    /** A form takes the space away before it becomes a password; signing in does the same. */
    @Test
    void signsInWithThePasswordAsItWasTypedWhereItWasSet() {
        String email = "spaces-" + UUID.randomUUID() + "@agency.example";
        PersonDraft draft = new PersonDraft(
                "Spaces Around",
                email,
                "Tester",
                Set.of(Role.AE),
                EnumSet.noneOf(Discipline.class),
                Locale.ENGLISH,
                ZoneId.of("Europe/Madrid"));
        Viewers.as(new Viewer.Everything("test"), () -> register.join(draft, "correct horse battery"));

        assertThat(mvc.post()
                        .uri("/sign-in")
                        .with(csrf())
                        .param("username", email)
                        .param("password", " correct horse battery "))
                .hasRedirectedUrl("/");
    }
}
