package app.jobbag.meetings;

import app.jobbag.meetings.MeetingDraft.Invited;
import app.jobbag.meetings.times.Attendance;
import app.jobbag.meetings.times.Attendance.Worktime;
import app.jobbag.meetings.times.DayOff;
import app.jobbag.meetings.times.Hindrance;
import app.jobbag.meetings.times.Hours;
import app.jobbag.meetings.times.Span;
import app.jobbag.staff.WorkingWeek;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the database knows about the time of those who are to meet. */
record KnownTimes(@Nullable Office client, List<Person> people, List<Busy> busy, List<Closed> closed) {
    record Office(String name, ZoneId zone, LocalTime opens, LocalTime closes) {}

    record Person(UUID id, String name, ZoneId zone, boolean written, List<WorkingWeek.Day> days, List<Away> away) {
        private Map<DayOfWeek, Hours> hours() {
            Collection<WorkingWeek.Day> worked =
                    written ? days : WorkingWeek.usual().days();
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

    List<Attendance> attendances(List<Invited> invited) {
        Map<UUID, Boolean> required = invited.stream()
                .collect(Collectors.toMap(each -> each.party().id(), Invited::required, Boolean::logicalOr));
        List<Attendance> all = new ArrayList<>();
        people.forEach(each -> all.add(attendance(each, required.getOrDefault(each.id(), false))));
        List<Invited> theirs =
                invited.stream().filter(each -> each.party().isClient()).toList();
        if (client != null && !theirs.isEmpty()) {
            all.add(office(client, theirs.stream().anyMatch(Invited::required)));
        }
        return all;
    }

    private Attendance attendance(Person person, boolean required) {
        Function<LocalDate, Optional<DayOff>> off = day -> person.away(day).or(() -> closed(day));
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

    private static Attendance office(Office office, boolean required) {
        Map<DayOfWeek, Hours> hours = WorkingWeek.usual().days().stream()
                .collect(Collectors.toMap(WorkingWeek.Day::on, each -> new Hours(office.opens(), office.closes())));
        return new Attendance(
                office.name(), required, new Worktime(office.zone(), hours, day -> Optional.empty()), List.of());
    }
}
