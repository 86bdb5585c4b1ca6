package app.jobbag.staff;

import app.jobbag.platform.SteerableClock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords and mailed six-digit codes as they are stored: Argon2id, for who reads the table must not find them while they
 * work. The exception is a steered time, which only the demonstration's year and tests live through: its codes have expired
 * before anybody can read the table and its password is told to everybody, but hashing hundreds took most of the load. For
 * those a few kilobytes do.
 */
@Component
public class SecretHashes {
    private final PasswordEncoder strong;
    private final PasswordEncoder quick = new Argon2PasswordEncoder(16, 32, 1, 64, 1);
    private final SteerableClock clock;

    SecretHashes(PasswordEncoder strong, SteerableClock clock) {
        this.strong = strong;
        this.clock = clock;
    }

    public String hash(String secret) {
        return Objects.requireNonNull((clock.isSteered() ? quick : strong).encode(secret));
    }

    /** @param hash says itself how strong it is; nothing matches none */
    public boolean matches(String secret, @Nullable String hash) {
        return strong.matches(secret, hash);
    }
}
