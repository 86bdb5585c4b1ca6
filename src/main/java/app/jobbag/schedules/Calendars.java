package app.jobbag.schedules;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.platform.calendar.HolidayRegion;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.platform.scope.OncePerTransaction;
import app.jobbag.schedules.network.WorkCalendar;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private final ClientRegister clients;
    private final Holidays holidays;
    private final JdbcClient jdbc;
    private final OncePerTransaction<Map<Key, Days>> known = new OncePerTransaction<>();

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

    Calendars(ClientRegister clients, Holidays holidays, JdbcClient jdbc) {
        this.clients = clients;
        this.holidays = holidays;
        this.jdbc = jdbc;
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
        ClientDetails client = clients.details(key.client());
        HolidayRegion theirs = HolidayRegion.of(
                client.office().holidays(), client.address().country().toLowerCase(Locale.ROOT));
        HolidayRegion ours = new HolidayRegion(jdbc.sql("select jobbag_agency_country(?)")
                .param(key.from())
                .query(String.class)
                .single());
        Set<LocalDate> closed = new HashSet<>(jdbc.sql("select day from closed_day where day >= ?")
                .param(key.from().minusYears(1))
                .query(LocalDate.class)
                .list());
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
