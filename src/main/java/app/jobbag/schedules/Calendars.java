package app.jobbag.schedules;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.calendar.HolidayRegion;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.scope.OncePerTransaction;
import app.jobbag.schedules.network.WorkCalendar;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * When each side works: the agency on the working days of its country but those it is closed on, the client on those of its
 * region, both on the days that are common. A working day is eight hours, by no clock in particular.
 */
@Component
class Calendars {
    static final LocalTime OPENS = LocalTime.of(9, 0);
    static final LocalTime CLOSES = LocalTime.of(17, 0);
    private static final int YEARS = 4;

    private final Holidays holidays;
    private final Reads reads;
    private final OncePerTransaction<Map<Key, Days>> known = new OncePerTransaction<>();

    private record Where(String holidays, String country, String agency, List<LocalDate> closed) {}

    private record Key(ClientId client, LocalDate from) {}

    /** Whether each side works on a day. */
    record Days(Predicate<LocalDate> agency, Predicate<LocalDate> client) {
        boolean works(Side side, LocalDate day) {
            return switch (side) {
                case AGENCY, SUPPLIER -> agency.test(day);
                case CLIENT -> client.test(day);
                case BOTH -> agency.test(day) && client.test(day);
            };
        }

        /** How many days on which that side works lie after one day, up to and with another. */
        int between(Side side, LocalDate after, LocalDate until) {
            if (!until.isAfter(after)) {
                return 0;
            }
            return (int) after.plusDays(1)
                    .datesUntil(until.plusDays(1))
                    .filter(day -> works(side, day))
                    .count();
        }

        /** The same, below nothing where the other day is earlier. */
        int moved(Side side, LocalDate before, LocalDate now) {
            return now.isBefore(before) ? -between(side, now, before) : between(side, before, now);
        }
    }

    Calendars(Holidays holidays, Reads reads) {
        this.holidays = holidays;
        this.reads = reads;
    }

    /** By the side's place in {@link Side}; good for some years around the day a schedule begins. */
    Map<Integer, WorkCalendar> of(ClientId client, LocalDate startsOn) {
        Days days = days(client, startsOn);
        Map<Integer, WorkCalendar> all = new HashMap<>();
        for (Side side : Side.values()) {
            all.put(side.ordinal(), calendar(startsOn, day -> days.works(side, day)));
        }
        return all;
    }

    Days days(ClientId client, LocalDate startsOn) {
        return known.get(HashMap::new).computeIfAbsent(new Key(client, startsOn), this::read);
    }

    private Days read(Key key) {
        Where where = reads.row(
                        Where.class,
                        Query.of(
                                """
                        select c.holidays, lower(c.country) as country, jobbag_agency_country(?) as agency,
                            array(select day from closed_day where day >= ?) as closed
                        from client c where c.id = ?""",
                                key.from(),
                                key.from().minusYears(1),
                                key.client().value()))
                .get()
                .orElseThrow(NotFound::new);
        HolidayRegion theirs = HolidayRegion.of(where.holidays(), where.country());
        HolidayRegion ours = new HolidayRegion(where.agency());
        Set<LocalDate> closed = Set.copyOf(where.closed());
        return new Days(
                day -> holidays.isWorkday(ours, day) && !closed.contains(day), day -> holidays.isWorkday(theirs, day));
    }

    private static WorkCalendar calendar(LocalDate startsOn, Predicate<LocalDate> works) {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> besides = new HashSet<>();
        startsOn.minusYears(1).datesUntil(startsOn.plusYears(YEARS)).forEach(day -> {
            boolean usual = day.getDayOfWeek().getValue() <= 5;
            if (usual && !works.test(day)) {
                off.add(day);
            } else if (!usual && works.test(day)) {
                besides.add(day);
            }
        });
        return WeekDays.of(off, besides);
    }
}
