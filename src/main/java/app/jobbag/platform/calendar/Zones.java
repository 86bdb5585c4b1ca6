package app.jobbag.platform.calendar;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;

/** The time zones that somebody can live in: those that Java and PostgreSQL know by the same name and mean alike. */
public final class Zones {
    /** Java's alone; a statement that meets one fails for everybody. Offsets such as GMT+2 are no names: PostgreSQL turns them round. */
    private static final String JAVAS_OWN = "SystemV/";

    /** Found in Java's own list as well: a library that reads calendars adds a thousand empty names to the other one. */
    private static final Set<String> KNOWN = Arrays.stream(TimeZone.getAvailableIDs())
            .filter(each -> !each.startsWith(JAVAS_OWN))
            .filter(ZoneId.getAvailableZoneIds()::contains)
            .collect(Collectors.toUnmodifiableSet());

    private Zones() {}

    public static boolean isKnown(String zone) {
        return KNOWN.contains(zone);
    }

    public static List<String> all() {
        return KNOWN.stream().sorted().toList();
    }
}
