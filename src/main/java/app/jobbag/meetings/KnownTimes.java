package app.jobbag.meetings;

import app.jobbag.meetings.MeetingDraft.Invited;
import app.jobbag.meetings.times.Attendance;
import app.jobbag.meetings.times.Attendance.Worktime;
import app.jobbag.meetings.times.DayOff;
import app.jobbag.meetings.times.Hindrance;
import app.jobbag.meetings.times.Hours;
import app.jobbag.meetings.times.Span;
import app.jobbag.platform.calendar.HolidayRegion;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.staff.WorkingWeek;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the database knows about the time of those who are to meet. */
record KnownTimes(@Nullable Office client, String agency, List<Person> people, List<Busy> busy, List<Closed> closed) {
    record Office(String name, ZoneId zone, LocalTime opens, LocalTime closes, String holidays, String country) {}

    /** Public holidays, by their names in the reader's language. */
    record Calendar(Holidays holidays, Locale reader) {
        private Optional<DayOff> off(HolidayRegion region, LocalDate day) {
            return holidays.name(region, day, reader).map(name -> new DayOff(Hindrance.HOLIDAY, name));
        }

        private Optional<DayOff> weekend(HolidayRegion region, LocalDate day) {
            return holidays.isWorkday(region, day) ? Optional.empty() : Optional.of(new DayOff(Hindrance.FREE_DAY, ""));
        }
    }

    record Person(
            UUID id, String name, ZoneId zone, @Nullable String holidays, List<WorkingWeek.Day> days, List<Away> away) {
        private Map<DayOfWeek, Hours> hours() {
            Collection<WorkingWeek.Day> worked =
                    holidays != null ? days : WorkingWeek.usual().days();
            return worked.stream()
                    .collect(Collectors.toMap(WorkingWeek.Day::on, each -> new Hours(each.opens(), each.closes())));
        }

        private Optional<DayOff> away(LocalDate day) {
            return away.stream().anyMatch(each -> each.covers(day))
                    ? Optional.of(new DayOff(Hindrance.AWAY, ""))
                    : Optional.empty();
        }
    }

    record Away(LocalDate from, LocalDate to) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    record Busy(UUID person, Instant begins, Instant ends) {
        private Span span() {
            return new Span(begins, ends);
        }
    }

    record Closed(LocalDate day, String name) {}

    List<Attendance> attendances(List<Invited> invited, Calendar calendar) {
        Map<UUID, Boolean> required = invited.stream()
                .collect(Collectors.toMap(each -> each.party().id(), Invited::required, Boolean::logicalOr));
        List<Attendance> all = new ArrayList<>();
        people.forEach(each -> all.add(attendance(each, required.getOrDefault(each.id(), false), calendar)));
        List<Invited> theirs =
                invited.stream().filter(each -> each.party().isClient()).toList();
        if (client != null && !theirs.isEmpty()) {
            all.add(office(client, theirs.stream().anyMatch(Invited::required), calendar));
        }
        return all;
    }

    private Attendance attendance(Person person, boolean required, Calendar calendar) {
        HolidayRegion region = HolidayRegion.of(person.holidays() == null ? "" : person.holidays(), agency);
        Function<LocalDate, Optional<DayOff>> off =
                day -> person.away(day).or(() -> closed(day)).or(() -> calendar.off(region, day));
        List<Span> meanwhile = busy.stream()
                .filter(each -> each.person().equals(person.id()))
                .map(Busy::span)
                .toList();
        return new Attendance(person.name(), required, new Worktime(person.zone(), person.hours(), off), meanwhile);
    }

    private Optional<DayOff> closed(LocalDate day) {
        return closed.stream()
                .filter(each -> each.day().equals(day))
                .findFirst()
                .map(each -> new DayOff(Hindrance.HOLIDAY, each.name()));
    }

    /** Which weekdays are worked is the country's business. */
    private static Attendance office(Office office, boolean required, Calendar calendar) {
        HolidayRegion region = HolidayRegion.of(office.holidays(), office.country());
        Map<DayOfWeek, Hours> hours = Stream.of(DayOfWeek.values())
                .collect(Collectors.toMap(day -> day, day -> new Hours(office.opens(), office.closes())));
        return new Attendance(
                office.name(),
                required,
                new Worktime(
                        office.zone(), hours, day -> calendar.off(region, day).or(() -> calendar.weekend(region, day))),
                List.of());
    }
}
