package app.jobbag.schedules;

import app.jobbag.files.PaperId;
import app.jobbag.kernel.Ids;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledgers: versions as they were sent, and slips. */
@Component
class VersionRows {
    private final JdbcClient jdbc;

    VersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lines as they stand, fixed as the next version. */
    UUID add(Schedule schedule, PaperId paper, SignedIn who, Instant now) {
        UUID id = Ids.next();
        jdbc.sql(
                        "insert into schedule_version (id, client_id, schedule_id, revision, reason, against, starts_on, tasks, links,"
                                + " paper_id, sent_by, sent_by_name, sent_at) select ?, s.client_id, s.id, ?, ?, s.baseline_id,"
                                + " s.starts_on, " + SheetRows.TASKS + ", " + SheetRows.LINKS + ", ?, ?, ?, ?"
                                + " from schedule s where s.id = ?")
                .params(
                        id,
                        schedule.revision() + 1,
                        schedule.reason(),
                        paper.value(),
                        who.id().value(),
                        who.name(),
                        Timestamp.from(now),
                        schedule.id().value())
                .update();
        return id;
    }

    void slip(Schedule schedule, Slip slip, SignedIn who, Instant now) {
        jdbc.sql("insert into schedule_slip (id, client_id, schedule_id, against, task, task_name, days, side, why,"
                        + " ended_before, ends_now, noted_by, noted_by_name, noted_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        schedule.guardClient(),
                        schedule.id().value(),
                        Objects.requireNonNull(schedule.baseline()),
                        slip.task().number(),
                        slip.task().name(),
                        slip.days(),
                        slip.side().name(),
                        slip.why(),
                        slip.before(),
                        slip.now(),
                        who.id().value(),
                        who.name(),
                        Timestamp.from(now))
                .update();
    }
}
