package app.jobbag.staff;

import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.DemoMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for whoever installs Jobbag: open while nobody exists, to the one who can read the log. It closes for good with
 * the first person.
 */
@Service
public class FirstAdministrator {
    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final PeopleRegister people;
    private final JdbcClient jdbc;
    private final Environment environment;
    private volatile @Nullable String token;

    FirstAdministrator(PeopleRegister people, JdbcClient jdbc, Environment environment) {
        this.people = people;
        this.jdbc = jdbc;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void printToken() {
        if (!DemoMode.isOn(environment) && people.nobodyYet()) {
            String fresh = random();
            token = fresh;
            log.warn("Nobody can sign in yet. Open {}/first-administrator and enter this token: {}", address(), fresh);
        }
    }

    public boolean isAwaited() {
        if (token != null && !people.nobodyYet()) {
            token = null;
        }
        return token != null;
    }

    /**
     * Lets the first administrator in. Two who try at once come one after the other, and the second finds the door closed.
     *
     * @throws NotFound when somebody exists
     * @throws Refused at the token when it is another
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public PersonId begin(String given, PersonDraft draft, String password) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('first-administrator'))")
                .query()
                .singleRow();
        String expected = token;
        if (expected == null || !people.nobodyYet()) {
            throw new NotFound();
        }
        if (!MessageDigest.isEqual(bytes(expected), bytes(given))) {
            throw new Refused("people.first.wrongToken").at("token");
        }
        return people.join(draft, password);
    }

    @Nullable
    String token() {
        return token;
    }

    private String address() {
        return environment.getProperty(
                "jobbag.url", "http://localhost:" + environment.getProperty("local.server.port", "8080"));
    }

    private static String random() {
        byte[] bytes = new byte[18];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
