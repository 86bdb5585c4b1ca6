package app.jobbag.cockpit;

import app.jobbag.clients.ClientId;
import app.jobbag.platform.calendar.IsoWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * The weeks of a client that are to be counted, from the first one open up to the running one, by the agency's clock.
 *
 * @param now where the running week ends for the time being
 */
public record Weeks(ClientId client, IsoWeek first, IsoWeek last, Instant now, ZoneId zone) {
    /**
     * The running week and those before it.
     *
     * @param settled the last week that is counted for good
     */
    static Weeks since(ClientId client, LocalDate settled, Instant now, ZoneId zone) {
        IsoWeek last = IsoWeek.with(LocalDate.ofInstant(now, zone));
        IsoWeek first = IsoWeek.with(settled).plus(1);
        return new Weeks(client, first.compareTo(last) > 0 ? last : first, last, now, zone);
    }

    public List<IsoWeek> all() {
        return Stream.iterate(first, week -> week.compareTo(last) <= 0, week -> week.plus(1))
                .toList();
    }

    /** The moment whose state is the week's: its end, or now. */
    public Instant end(IsoWeek week) {
        Instant end = week.plus(1).monday().atStartOfDay(zone).toInstant();
        return end.isAfter(now) ? now : end;
    }

    Object[] mondays() {
        return all().stream().map(IsoWeek::monday).toArray(LocalDate[]::new);
    }

    Object[] ends() {
        return all().stream().map(week -> end(week).atOffset(ZoneOffset.UTC)).toArray();
    }
}
