package app.jobbag.staff;

import app.jobbag.platform.SteerableClock;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Mailed six-digit codes as they are stored: hashed like passwords, for who reads the table must not find a code while it
 * works. A code made in a steered time has expired before anybody can read the table, and the demonstration's year makes
 * hundreds: for those a few kilobytes do.
 */
@Component
public class CodeHashes {
    private final PasswordEncoder strong;
    private final PasswordEncoder quick = new Argon2PasswordEncoder(16, 32, 1, 64, 1);
    private final SteerableClock clock;

    CodeHashes(PasswordEncoder strong, SteerableClock clock) {
        this.strong = strong;
        this.clock = clock;
    }

    public String hash(String code) {
        return (clock.isSteered() ? quick : strong).encode(code);
    }

    /** The hash itself says how strong it is. */
    public boolean matches(String code, String hash) {
        return strong.matches(code, hash);
    }
}
