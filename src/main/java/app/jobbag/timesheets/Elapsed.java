package app.jobbag.timesheets;

import app.jobbag.bookings.Hours;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.SortedMap;
import java.util.TreeMap;

/** Measured time in quarter hours on the days it was worked, by the clock of the person's zone. */
final class Elapsed {
    private static final BigDecimal LEAST = new BigDecimal("0.25");

    private Elapsed() {}

    /**
     * What was worked is one quarter at least. Each day has the quarters that its end adds to the whole, so that the days
     * together are the whole, rounded once.
     */
    static SortedMap<LocalDate, BigDecimal> byDay(Instant from, Instant to, ZoneId zone) {
        SortedMap<LocalDate, BigDecimal> days = new TreeMap<>();
        LocalDate day = LocalDate.ofInstant(from, zone);
        BigDecimal counted = BigDecimal.ZERO;
        Instant end = to;
        do {
            Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
            end = midnight.isBefore(to) ? midnight : to;
            BigDecimal until = Hours.quarters(Duration.between(from, end));
            if (until.compareTo(counted) > 0) {
                days.put(day, until.subtract(counted));
                counted = until;
            }
            day = day.plusDays(1);
        } while (end.isBefore(to));
        if (days.isEmpty()) {
            days.put(LocalDate.ofInstant(from, zone), LEAST);
        }
        return days;
    }
}
