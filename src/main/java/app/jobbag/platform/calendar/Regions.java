package app.jobbag.platform.calendar;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Countries and the parts of them that keep holidays of their own. */
@Component
public class Regions {
    /** Where agencies and their clients are, as the time zones on offer. */
    private static final List<String> OFFERED = List.of(
            "es", "pt", "gb", "ie", "fr", "be", "nl", "de", "at", "ch", "it", "se", "pl", "gr", "tr", "us", "ca", "mx",
            "co", "pe", "cl", "ar", "br", "ma", "za", "ae", "in", "sg", "hk", "cn", "jp", "kr", "au", "nz");

    private static final int MANY = 60;

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Map<String, CalendarHierarchy> calendars = new ConcurrentHashMap<>();

    /** A country or a part of it, by its name. */
    public record Part(HolidayRegion region, String name) {}

    /** What can be chosen, a country before its parts. */
    public List<Part> offered(Locale reader) {
        return OFFERED.stream()
                .filter(Regions::hasCalendar)
                .flatMap(country -> few(of(country, reader).toList()))
                .toList();
    }

    /** A country with a calendar for each of its towns offers its larger parts only. */
    private static Stream<Part> few(List<Part> parts) {
        return parts.stream()
                .filter(each -> parts.size() <= MANY || each.region().below().length <= 1);
    }

    /** What a region is called; its code where it is none of those we know. */
    public String name(HolidayRegion region, Locale reader) {
        return hasCalendar(region.country())
                ? of(region.country(), reader)
                        .filter(each -> each.region().equals(region))
                        .map(Part::name)
                        .findFirst()
                        .orElse(region.code())
                : region.code();
    }

    static boolean hasCalendar(String country) {
        return COUNTRIES.contains(country.toUpperCase(Locale.ROOT))
                && Regions.class.getResource("/holidays/Holidays_" + country + ".xml") != null;
    }

    private Stream<Part> of(String country, Locale reader) {
        String name = new Locale.Builder().setRegion(country).build().getDisplayCountry(reader);
        CalendarHierarchy whole = calendars.computeIfAbsent(country, Regions::read);
        return Stream.concat(
                Stream.of(new Part(new HolidayRegion(country), name)), below(whole, country, name, reader));
    }

    private static Stream<Part> below(CalendarHierarchy whole, String code, String above, Locale reader) {
        return whole.getChildren().values().stream()
                .sorted(Comparator.comparing(part -> part.getDescription(reader)))
                .flatMap(part -> {
                    Part own = new Part(
                            new HolidayRegion(code + "-" + part.getId()), above + " · " + part.getDescription(reader));
                    return Stream.concat(
                            Stream.of(own), below(part, own.region().code(), own.name(), reader));
                });
    }

    private static CalendarHierarchy read(String country) {
        return Jollyday.calendar(country).getCalendarHierarchy();
    }
}
