package app.jobbag.platform.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** The days of the week on which a country rests (as in Unicode's CLDR), and those it has declared working days. */
@Component
class Weekends {
    private static final Set<DayOfWeek> USUAL = Set.of(SATURDAY, SUNDAY);
    private static final Set<DayOfWeek> FROM_FRIDAY = Set.of(FRIDAY, SATURDAY);
    private static final Set<String> RESTING_ON_FRIDAY =
            Set.of("bh", "dz", "eg", "il", "iq", "jo", "kw", "ly", "om", "qa", "sa", "sd", "sy", "ye");
    private static final Map<String, Set<DayOfWeek>> OTHERS =
            Map.of("af", Set.of(THURSDAY, FRIDAY), "ir", Set.of(FRIDAY));

    private final Map<String, Set<LocalDate>> madeUp = new HashMap<>();

    Weekends() {
        try {
            Properties lists =
                    PropertiesLoaderUtils.loadProperties(new ClassPathResource("holidays/made-up.properties"));
            lists.stringPropertyNames().forEach(country -> madeUp.put(country, days(lists.getProperty(country))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isWeekend(String country, LocalDate day) {
        Set<DayOfWeek> rest = RESTING_ON_FRIDAY.contains(country) ? FROM_FRIDAY : OTHERS.getOrDefault(country, USUAL);
        return rest.contains(day.getDayOfWeek());
    }

    boolean isMadeUpFor(String country, LocalDate day) {
        return madeUp.getOrDefault(country, Set.of()).contains(day);
    }

    private static Set<LocalDate> days(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .map(LocalDate::parse)
                .collect(Collectors.toSet());
    }
}
