package app.jobbag.staff;

import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Days on which the agency is closed, on top of the holidays of wherever its people are. */
@Service
@Transactional
public class ClosedDays {
    public record ClosedDay(LocalDate day, String name) {}

    private final JdbcClient jdbc;
    private final Reads reads;
    private final Trail trail;

    ClosedDays(JdbcClient jdbc, Reads reads, Trail trail) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.trail = trail;
    }

    /** In their order, from a day on. */
    @Transactional(readOnly = true)
    public List<ClosedDay> since(LocalDate first) {
        return later(first).get();
    }

    /** The same, for a page that reads it with the rest. */
    public Later<List<ClosedDay>> later(LocalDate first) {
        return reads.rows(
                ClosedDay.class,
                Query.of("select day, name from closed_day where day >= ? order by day limit 1000", first));
    }

    /** @throws Refused when the agency is closed on that day already */
    public void add(LocalDate day, String name) {
        UUID id = Ids.next();
        int added = jdbc.sql("insert into closed_day (id, day, name) values (?, ?, ?) on conflict (day) do nothing")
                .params(id, day, name)
                .update();
        if (added == 0) {
            throw new Refused("closed-days.refused.twice").at("day");
        }
        note(id, "added", Changes.none().with("day", null, day).with("name", null, name));
    }

    /** Open again; what is no closed day is so already. */
    public void remove(LocalDate day) {
        jdbc.sql("delete from closed_day where day = ? returning id")
                .param(day)
                .query(UUID.class)
                .optional()
                .ifPresent(id -> note(id, "removed", Changes.none().with("day", day, null)));
    }

    private void note(UUID id, String verb, Changes changes) {
        trail.note(TrailNote.of("closed_day", id, null, verb).changing(changes));
    }
}
