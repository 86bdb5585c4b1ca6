package app.jobbag.weekly;

import app.jobbag.clients.ClientId;
import app.jobbag.platform.reading.Later;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What a module has to tell a client of a week. Asked in the scope of that client; all of them are read together. */
public interface ReportFacts {
    /** How many of a kind are told. */
    int MOST = 20;

    Later<List<Fact>> of(Asked asked);

    /**
     * Of which week.
     *
     * @param from its first moment there
     * @param until the moment after it, or now if that is earlier
     * @param today the day there on which it is drawn
     * @param money whether the client is shown money
     */
    record Asked(ClientId client, ZoneId zone, Instant from, Instant until, LocalDate today, boolean money) {}
}
