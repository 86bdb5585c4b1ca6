package app.jobbag.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The only source of now, in UTC and whole microseconds (what PostgreSQL keeps). The demonstration agency and the tests
 * live through other times with {@link #at}; nothing a request can reach does.
 */
@Component
public class SteerableClock extends Clock {
    private final ThreadLocal<@Nullable Instant> steered = new ThreadLocal<>();

    /** Runs the work as if it were that moment, to the microsecond that the database keeps, on this thread only. */
    public void at(Instant moment, Runnable work) {
        Instant before = steered.get();
        steered.set(moment.truncatedTo(ChronoUnit.MICROS));
        try {
            work.run();
        } finally {
            steered.set(before);
        }
    }

    /** Whether this thread lives through another time than everybody's. */
    public boolean isSteered() {
        return steered.get() != null;
    }

    /** The work, to be done on another thread at the moment this thread lives in. */
    public Runnable carriedOver(Runnable work) {
        Instant moment = steered.get();
        return moment == null ? work : () -> at(moment, work);
    }

    @Override
    public Instant instant() {
        Instant moment = steered.get();
        return moment != null ? moment : Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
