package app.jobbag.staff;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.platform.SteerableClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CodeHashesTest {
    private final SteerableClock clock = new SteerableClock();
    private final CodeHashes hashes = new CodeHashes(SecurityConfiguration.passwords(), clock);

    @Test
    void codesAreHashedLikePasswords() {
        String hash = hashes.hash("204806");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hashes.matches("204806", hash)).isTrue();
        assertThat(hashes.matches("204807", hash)).isFalse();
    }

    @Test
    void codesOfAnotherTimeAreHashedQuicklyAndComparedAsUsual() {
        clock.at(Instant.EPOCH, () -> {
            String hash = hashes.hash("204806");
            assertThat(hash).startsWith("$argon2id$v=19$m=64,t=1,p=1$");
            assertThat(hashes.matches("204806", hash)).isTrue();
            assertThat(hashes.matches("204807", hash)).isFalse();
        });
    }
}
