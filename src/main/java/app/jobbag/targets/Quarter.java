package app.jobbag.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** A quarter of a calendar year, by the agency's days. */
public record Quarter(int year, int number) {
    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("no quarter " + number);
        }
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    static List<Quarter> in(int year) {
        return IntStream.rangeClosed(1, 4).mapToObj(n -> new Quarter(year, n)).toList();
    }

    public LocalDate first() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    public LocalDate last() {
        return first().plusMonths(3).minusDays(1);
    }

    Quarter plus(int quarters) {
        return of(first().plusMonths(3L * quarters));
    }

    /** How much of it is over by the end of that day: from 0 to 1. */
    public BigDecimal over(LocalDate day) {
        long days = ChronoUnit.DAYS.between(first(), last()) + 1;
        long gone = Math.min(days, Math.max(0, ChronoUnit.DAYS.between(first(), day) + 1));
        return BigDecimal.valueOf(gone).divide(BigDecimal.valueOf(days), 4, RoundingMode.HALF_UP);
    }
}
