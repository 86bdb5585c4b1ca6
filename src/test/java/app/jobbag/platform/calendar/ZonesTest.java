package app.jobbag.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {
    @ParameterizedTest
    @ValueSource(strings = {"SystemV/PST8", "GMT+2", "+02:00", "UTC+1", "Europe/Atlantis", ""})
    void nobodyLivesByTheNamesThatOnlyJavaKnows(String zone) {
        assertThat(Zones.isKnown(zone)).isFalse();
    }

    @Test
    void allAreKnown() {
        assertThat(Zones.all())
                .contains("Europe/Madrid", "Asia/Kathmandu", "UTC")
                .allMatch(Zones::isKnown);
    }
}
