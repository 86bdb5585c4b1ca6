package app.jobbag.platform.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayType;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Public holidays by country and region. The days are Jollyday's; China's, which it lacks, are ours
 * ({@code holidays/Holidays_cn.xml}).
 */
@Component
public class Holidays {
    private final Map<Key, Map<LocalDate, String>> years = new ConcurrentHashMap<>();
    private final Weekends weekends;
    private final MessageSource texts;

    private record Key(HolidayRegion region, int year) {}

    Holidays(Weekends weekends, MessageSource texts) {
        this.weekends = weekends;
        this.texts = texts;
    }

    /** Neither weekend nor public holiday; a weekend's day that the country has declared a working day is one. */
    public boolean isWorkday(HolidayRegion region, LocalDate day) {
        if (weekends.isMadeUpFor(region.country(), day)) {
            return true;
        }
        return !weekends.isWeekend(region.country(), day)
                && !of(region, day.getYear()).containsKey(day);
    }

    /** What a day is called where it is a public holiday. */
    public Optional<String> name(HolidayRegion region, LocalDate day, Locale reader) {
        return Optional.ofNullable(of(region, day.getYear()).get(day)).map(key -> called(key, reader));
    }

    /** The public holidays from one day to another, both included, in their order. */
    public Map<LocalDate, String> between(HolidayRegion region, LocalDate first, LocalDate last, Locale reader) {
        Map<LocalDate, String> found = new TreeMap<>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            of(region, year).forEach((day, key) -> {
                if (!day.isBefore(first) && !day.isAfter(last)) {
                    found.put(day, called(key, reader));
                }
            });
        }
        return found;
    }

    /** A holiday whose name nobody has put into the reader's language is called a public holiday. */
    private String called(String key, Locale reader) {
        String general = texts.getMessage("platform.holiday", null, reader);
        String own = key.substring(key.lastIndexOf('.') + 1);
        return Objects.requireNonNull(texts.getMessage("platform.holiday." + own, null, general, reader));
    }

    private Map<LocalDate, String> of(HolidayRegion region, int year) {
        return years.computeIfAbsent(new Key(region, year), Holidays::read);
    }

    private static Map<LocalDate, String> read(Key key) {
        if (!Regions.hasCalendar(key.region().country())) {
            return Map.of();
        }
        return Jollyday.calendar(key.region().country())
                .getHolidays(
                        Year.of(key.year()),
                        HolidayType.PUBLIC_HOLIDAY,
                        key.region().below())
                .stream()
                .sorted(Comparator.comparing(Holiday::getPropertiesKey))
                .collect(Collectors.toMap(
                        each -> each.getObservedDate().orElse(each.getActualDate()),
                        Holiday::getPropertiesKey,
                        (one, other) -> one));
    }
}
