package app.jobbag.demo;

import app.jobbag.staff.Discipline;
import app.jobbag.staff.PersonDraft;
import app.jobbag.staff.Role;
import app.jobbag.staff.WorkingWeek;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person of the agency as written in {@code demo/people.json}; what an hour costs is in euros. */
record PersonScript(
        String key,
        String name,
        String email,
        String title,
        Set<Role> roles,
        Set<Discipline> disciplines,
        String locale,
        ZoneId zone,
        BigDecimal hourly,
        @Nullable Hours hours,
        @Nullable String holidays) {
    /** The same on each of some weekdays; 1 is Monday. */
    record Hours(List<Integer> days, LocalTime from, LocalTime to) {}

    PersonDraft draft() {
        return new PersonDraft(name, email, title, roles, disciplines, Locale.forLanguageTag(locale), zone);
    }

    /** Empty for whoever works the usual week. */
    Optional<WorkingWeek> week() {
        if (hours == null && holidays == null) {
            return Optional.empty();
        }
        List<WorkingWeek.Day> days = hours == null
                ? WorkingWeek.usual().days()
                : hours.days().stream()
                        .map(day -> new WorkingWeek.Day(day, hours.from(), hours.to()))
                        .toList();
        return Optional.of(new WorkingWeek(0, holidays == null ? "" : holidays, days));
    }
}
