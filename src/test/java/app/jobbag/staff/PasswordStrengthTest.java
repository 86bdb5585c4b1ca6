package app.jobbag.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordStrengthTest {
    @Test
    void passwordsAreHashedAsOwaspRecommends() {
        assertThat(SecurityConfiguration.passwords().encode("almendro")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }
}
