package app.jobbag.estimates;

import app.jobbag.platform.numbers.Numbers;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Numbers of estimates: the first that leaves takes one, and keeps it. */
@Component
class EstimateNumbers {
    private static final String SERIES = "EST";

    private final Numbers numbers;

    EstimateNumbers(Numbers numbers) {
        this.numbers = numbers;
    }

    String of(Estimate estimate, Instant now) {
        String known = estimate.number();
        int year = now.atZone(ZoneOffset.UTC).getYear();
        return known == null ? "%s-%d-%04d".formatted(SERIES, year, numbers.next(SERIES, year)) : known;
    }
}
