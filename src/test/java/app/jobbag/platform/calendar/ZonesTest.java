package app.jobbag.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {
    private static final CalendarBuilder ADDS_ZONES = new CalendarBuilder();

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

    @Test
    void aLibrarysEmptyZonesAreNone() {
        assertThat(ADDS_ZONES.getRegistry()).isNotNull();
        assertThat(ZoneId.getAvailableZoneIds()).anyMatch(each -> each.startsWith("ical4j"));
        assertThat(Zones.all()).allMatch(each -> ZoneId.of(each).getRules() != null);
    }
}
