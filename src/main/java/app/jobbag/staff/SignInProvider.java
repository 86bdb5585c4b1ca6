package app.jobbag.staff;

import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.ui.TextCleaner;
import java.time.Duration;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks e-mail address and password; an unknown address costs as much time as a wrong password. */
@Component
class SignInProvider implements AuthenticationProvider {
    private final Persons persons;
    private final PasswordEncoder passwords;
    private final SignInDelays delays;
    private final String hashOfNobody;

    SignInProvider(Persons persons, PasswordEncoder passwords, SignInDelays delays) {
        this.persons = persons;
        this.passwords = passwords;
        this.delays = delays;
        this.hashOfNobody = String.valueOf(passwords.encode("nobody has this password"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String account = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String address = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "-";
        Duration wait = delays.left(account, address);
        if (!wait.isZero()) {
            throw new WaitFirst(wait);
        }
        Person person = Viewers.as(new Viewer.Everything("sign-in"), () -> persons.findByEmail(account))
                .filter(Person::canSignIn)
                .orElse(null);
        String hash = person == null ? hashOfNobody : String.valueOf(person.passwordHash());
        boolean right = passwords.matches(TextCleaner.clean(String.valueOf(attempt.getCredentials())), hash);
        if (person == null || !right) {
            delays.failed(account, address);
            throw new BadCredentialsException("wrong address or password");
        }
        delays.forget(account, address);
        return UsernamePasswordAuthenticationToken.authenticated(
                person.signedIn(), null, AuthorityUtils.createAuthorityList("STAFF"));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** Too many wrong passwords from here: the next try is looked at after the wait only. */
    static final class WaitFirst extends org.springframework.security.core.AuthenticationException {
        private static final long serialVersionUID = 1L;

        private final Duration wait;

        WaitFirst(Duration wait) {
            super("wait " + wait);
            this.wait = wait;
        }

        Duration left() {
            return wait;
        }
    }
}
