package app.jobbag.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is signed at a steered moment must read back from the database as it was hashed. */
class SteerableClockTest {
    @Test
    void aMomentIsAsExactAsTheDatabaseKeepsIt() {
        SteerableClock clock = new SteerableClock();
        clock.at(
                Instant.parse("2026-03-01T10:00:00.123456789Z"),
                () -> assertThat(clock.instant()).isEqualTo(Instant.parse("2026-03-01T10:00:00.123456Z")));
    }

    @Test
    void afterwardsItIsEverybodysTimeAgain() {
        SteerableClock clock = new SteerableClock();
        clock.at(Instant.EPOCH, () -> assertThat(clock.isSteered()).isTrue());
        assertThat(clock.isSteered()).isFalse();
        assertThat(clock.instant()).isAfter(Instant.EPOCH);
    }
}
