package app.jobbag.staff;

import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The vocabulary of tests for people: made through the register, signed in for MockMvc. */
@Component
public class People {
    public static final String PASSWORD = "correct horse battery";

    private final PeopleRegister register;
    private final TransactionTemplate transaction;

    People(PeopleRegister register, PlatformTransactionManager transactions) {
        this.register = register;
        this.transaction = new TransactionTemplate(transactions);
    }

    public SignedIn join(String name, Role... roles) {
        return join(name, Locale.ENGLISH, EnumSet.noneOf(Discipline.class), roles);
    }

    public SignedIn lead(String name, Discipline discipline) {
        return join(name, Locale.ENGLISH, EnumSet.of(discipline), Role.LEAD);
    }

    public SignedIn join(String name, Locale locale, Set<Discipline> disciplines, Role... roles) {
        String email = plain(name).replace(' ', '.') + "-" + UUID.randomUUID() + "@agency.example";
        PersonDraft draft =
                new PersonDraft(name, email, "Tester", Set.of(roles), disciplines, locale, ZoneId.of("Europe/Madrid"));
        return Viewers.as(
                new Viewer.Everything("test"),
                () -> register.signedIn(register.join(draft, PASSWORD)).orElseThrow());
    }

    /** The address that the person signs in with. */
    public String email(SignedIn who) {
        return Viewers.as(
                new Viewer.Everything("test"), () -> register.details(who.id()).email());
    }

    /** As it may stand in an e-mail address. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** A MockMvc request as that person. */
    public static RequestPostProcessor as(SignedIn who) {
        return SecurityMockMvcRequestPostProcessors.authentication(UsernamePasswordAuthenticationToken.authenticated(
                who, null, AuthorityUtils.createAuthorityList("STAFF")));
    }

    /** Runs work as that person does in a request: in one transaction, in that person's scope. */
    public <T> T by(SignedIn who, Supplier<T> work) {
        return Viewers.as(PeopleRegister.viewer(who), () -> transaction.execute(status -> work.get()));
    }

    public void by(SignedIn who, Runnable work) {
        by(who, () -> {
            work.run();
            return true;
        });
    }
}
