package app.jobbag.schedules;

import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By what lines are done, as it is stored. */
@Component
class FactRows {
    private final JdbcClient jdbc;
    private final Reads reads;

    FactRows(JdbcClient jdbc, Reads reads) {
        this.jdbc = jdbc;
        this.reads = reads;
    }

    /** A line that waits for it. */
    record Waiting(UUID schedule, int task) {}

    /** A line that it made done, with how far the line was before. */
    record Settled(
            UUID schedule,
            int task,
            LocalDate on,
            int percentBefore,
            @Nullable LocalDate startedBefore) {}

    Later<List<FactLine>> of(ScheduleId id) {
        return reads.rows(
                FactLine.class,
                Query.of("select * from schedule_fact where schedule_id = ? order by task", id.value()));
    }

    List<Waiting> waiting(FactKind kind, UUID fact) {
        return jdbc.sql("select schedule_id as schedule, task from schedule_fact where settled_on is null and "
                        + kind.column() + " = ? order by schedule_id, task")
                .param(fact)
                .query(Waiting.class)
                .list();
    }

    void put(Schedule schedule, int task, LinkableWork.Work work, FactKind kind, SignedIn who, Instant now) {
        remove(schedule, task);
        jdbc.sql("insert into schedule_fact (client_id, schedule_id, task, " + kind.column()
                        + ", name, linked_by, linked_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        schedule.guardClient(),
                        schedule.id().value(),
                        task,
                        work.id(),
                        work.name(),
                        who.id().value(),
                        Timestamp.from(now))
                .update();
    }

    void remove(Schedule schedule, int task) {
        jdbc.sql("delete from schedule_fact where schedule_id = ? and task = ?")
                .params(schedule.id().value(), task)
                .update();
    }

    List<Settled> settled(FactKind kind, UUID fact) {
        return jdbc.sql(
                        "select schedule_id as schedule, task, settled_on as \"on\", percent_before, started_before from"
                                + " schedule_fact where settled_on is not null and " + kind.column()
                                + " = ? order by schedule_id, task")
                .param(fact)
                .query(Settled.class)
                .list();
    }

    void settle(ScheduleId schedule, int task, LocalDate on, String by) {
        jdbc.sql("""
                update schedule_fact f set settled_on = ?, settled_by = ?, percent_before = t.percent,
                  started_before = t.actual_start
                from schedule_task t
                where f.schedule_id = ? and f.task = ? and t.schedule_id = f.schedule_id and t.number = f.task""").params(on, by, schedule.value(), task).update();
    }

    void reopen(ScheduleId schedule, int task) {
        jdbc.sql("update schedule_fact set settled_on = null, settled_by = '' where schedule_id = ? and task = ?")
                .params(schedule.value(), task)
                .update();
    }
}
