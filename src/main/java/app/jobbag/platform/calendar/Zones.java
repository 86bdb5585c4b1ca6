package app.jobbag.platform.calendar;

import java.time.ZoneId;
import java.util.List;

/** The time zones that somebody can live in: those that Java and PostgreSQL know by the same name and mean alike. */
public final class Zones {
    /** Java's alone; a statement that meets one fails for everybody. Offsets such as GMT+2 are no names: PostgreSQL turns them round. */
    private static final String JAVAS_OWN = "SystemV/";

    private Zones() {}

    public static boolean isKnown(String zone) {
        return !zone.startsWith(JAVAS_OWN) && ZoneId.getAvailableZoneIds().contains(zone);
    }

    public static List<String> all() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(Zones::isKnown)
                .sorted()
                .toList();
    }
}
