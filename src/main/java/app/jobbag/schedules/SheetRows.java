package app.jobbag.schedules;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of schedules as rows: read whole, written where they differ. */
@Component
class SheetRows {
    /** The text that a snapshot of lines is kept as, by their columns. */
    static final String TASKS =
            "(select coalesce(jsonb_agg(to_jsonb(t) - 'client_id' - 'schedule_id' order by t.place), '[]')"
                    + " from schedule_task t where t.schedule_id = s.id)";

    static final String LINKS = "(select coalesce(jsonb_agg(to_jsonb(l) - 'client_id' - 'schedule_id'), '[]')"
            + " from schedule_link l where l.schedule_id = s.id)";

    private static final String PLAN = """
            insert into schedule_task (client_id, schedule_id, number, place, depth, name, work, elapsed, constraint_type,
                constraint_at, side, person_id, contact_id, percent, actual_start, expected_end, actual_end, starts_at, ends_at,
                float_minutes, critical)
            values (:client, :schedule, :number, :place, :depth, :name, :work, :elapsed, :constraintType, :constraintAt, :side,
                :personId, :contactId, :percent, :actualStart, :expectedEnd, :actualEnd, :startsAt, :endsAt, :floatMinutes,
                :critical)
            on conflict (client_id, schedule_id, number) do update set place = excluded.place, depth = excluded.depth,
                name = excluded.name, work = excluded.work, elapsed = excluded.elapsed,
                constraint_type = excluded.constraint_type, constraint_at = excluded.constraint_at, side = excluded.side,
                person_id = excluded.person_id, contact_id = excluded.contact_id, percent = excluded.percent,
                actual_start = excluded.actual_start, expected_end = excluded.expected_end, actual_end = excluded.actual_end,
                starts_at = excluded.starts_at, ends_at = excluded.ends_at, float_minutes = excluded.float_minutes,
                critical = excluded.critical""";
    private static final String COURSE = """
            update schedule_task set percent = :percent, actual_start = :actualStart, expected_end = :expectedEnd,
                actual_end = :actualEnd, starts_at = :startsAt, ends_at = :endsAt, float_minutes = :floatMinutes,
                critical = :critical
            where schedule_id = :schedule and number = :number""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final Reads reads;

    SheetRows(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Reads reads) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.reads = reads;
    }

    /** The lines as they stand, of a schedule that begins on that day. */
    Later<Sheet> read(ScheduleId id, LocalDate startsOn) {
        Later<List<Task>> tasks = reads.rows(Task.class, Query.of("""
                select t.*, coalesce(p.name, k.name) as who from schedule_task t left join person p on p.id = t.person_id
                left join contact k on k.client_id = t.client_id and k.id = t.contact_id
                where t.schedule_id = ? order by t.place""", id.value()));
        Later<List<Linked>> links = reads.rows(
                Linked.class,
                Query.of("select * from schedule_link where schedule_id = ? order by to_task, from_task", id.value()));
        return tasks.map(found -> new Sheet(startsOn, found, links.get()));
    }

    /** The same, for a page that does not know yet when it begins; empty where there is none. */
    Later<Sheet> read(ScheduleId id) {
        Later<List<Start>> start =
                reads.rows(Start.class, Query.of("select starts_on from schedule where id = ?", id.value()));
        return read(id, LocalDate.EPOCH)
                .map(found -> found.startingOn(
                        start.get().stream().findFirst().map(Start::startsOn).orElse(found.startsOn())));
    }

    /** The lines of a version as they were sent. */
    Later<Sheet> version(UUID version) {
        return versions("v.id = ?", version).map(found -> found.orElseThrow(NotFound::new));
    }

    /** The lines that both have signed. */
    Later<Optional<Sheet>> baseline(ScheduleId id) {
        return versions("v.id = (select s.baseline_id from schedule s where s.id = ?)", id.value());
    }

    private Later<Optional<Sheet>> versions(String which, UUID id) {
        Later<List<Start>> start =
                reads.rows(Start.class, Query.of("select v.starts_on from schedule_version v where " + which, id));
        Later<List<Task>> tasks = reads.rows(Task.class, Query.of("""
                select t.* from schedule_version v cross join lateral jsonb_to_recordset(v.tasks) as t(number int, place int,
                    depth int, name text, work int, elapsed boolean, constraint_type text, constraint_at timestamp, side text,
                    person_id uuid, contact_id uuid, percent int, actual_start date, expected_end date, actual_end date,
                    starts_at timestamp, ends_at timestamp, float_minutes bigint, critical boolean)
                where %s order by t.place""".formatted(which), id));
        Later<List<Linked>> links = reads.rows(Linked.class, Query.of("""
                select l.* from schedule_version v cross join lateral jsonb_to_recordset(v.links) as l(from_task int,
                    to_task int, type text, lag bigint, elapsed boolean)
                where %s""".formatted(which), id));
        return start.map(
                found -> found.stream().findFirst().map(each -> new Sheet(each.startsOn(), tasks.get(), links.get())));
    }

    /** What was there before the last change of lines; empty when there was none. */
    List<Sheet> undone(ScheduleId id) {
        Later<List<Start>> start = reads.rows(
                Start.class,
                Query.of(
                        "select cast(before ->> 'start' as date) as starts_on from schedule where id = ? and before is not null",
                        id.value()));
        Later<List<Task>> tasks = reads.rows(Task.class, Query.of("""
                select t.* from schedule s cross join lateral jsonb_populate_recordset(null::schedule_task,
                    s.before -> 'tasks') t where s.id = ? order by t.place""", id.value()));
        Later<List<Linked>> links = reads.rows(Linked.class, Query.of("""
                select l.* from schedule s cross join lateral jsonb_populate_recordset(null::schedule_link,
                    s.before -> 'links') l where s.id = ?""", id.value()));
        return start.get().stream()
                .map(each -> new Sheet(each.startsOn(), tasks.get(), links.get()))
                .toList();
    }

    ScheduleId scheduleOf(UUID version) {
        return new ScheduleId(jdbc.sql("select schedule_id from schedule_version where id = ?")
                .param(version)
                .query(UUID.class)
                .single());
    }

    /** Keeps the lines as they stand, for one step back. */
    void keep(ScheduleId id) {
        jdbc.sql("update schedule s set before = jsonb_build_object('start', s.starts_on, 'tasks', " + TASKS
                        + ", 'links', " + LINKS + ") where s.id = ?")
                .param(id.value())
                .update();
    }

    void write(Schedule schedule, Sheet before, Sheet after) {
        UUID id = schedule.id().value();
        List<Linked> gone = new ArrayList<>(before.links());
        gone.removeAll(after.links());
        gone.forEach(
                each -> jdbc.sql("delete from schedule_link where schedule_id = ? and from_task = ? and to_task = ?")
                        .params(id, each.fromTask(), each.toTask())
                        .update());
        before.tasks().stream()
                .filter(each -> after.find(each.number()).isEmpty())
                .forEach(each -> jdbc.sql("delete from schedule_task where schedule_id = ? and number = ?")
                        .params(id, each.number())
                        .update());
        batch(PLAN, schedule, changed(before, after));
        List<Linked> more = new ArrayList<>(after.links());
        more.removeAll(before.links());
        more.forEach(each -> jdbc.sql("insert into schedule_link values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        schedule.guardClient(),
                        id,
                        each.fromTask(),
                        each.toTask(),
                        each.type().name(),
                        each.lag(),
                        each.elapsed())
                .update());
    }

    /** Progress, and the dates that follow: nothing else of a signed schedule changes. */
    void follow(Schedule schedule, Sheet before, Sheet after) {
        batch(COURSE, schedule, changed(before, after));
    }

    private static List<Task> changed(Sheet before, Sheet after) {
        Map<Integer, Task> was = before.tasks().stream().collect(Collectors.toMap(Task::number, Function.identity()));
        return after.tasks().stream()
                .filter(each -> !each.equals(was.get(each.number())))
                .toList();
    }

    private void batch(String sql, Schedule schedule, List<Task> tasks) {
        if (!tasks.isEmpty()) {
            batches.batchUpdate(
                    sql, tasks.stream().map(each -> values(schedule, each)).toArray(MapSqlParameterSource[]::new));
        }
    }

    private static MapSqlParameterSource values(Schedule schedule, Task task) {
        return new MapSqlParameterSource("client", schedule.guardClient())
                .addValue("schedule", schedule.id().value())
                .addValue("number", task.number())
                .addValue("place", task.place())
                .addValue("depth", task.depth())
                .addValue("name", task.name())
                .addValue("work", task.work())
                .addValue("elapsed", task.elapsed())
                .addValue("constraintType", task.constraintType().name())
                .addValue("constraintAt", task.constraintAt(), Types.TIMESTAMP)
                .addValue("side", task.side().name())
                .addValue("personId", task.personId(), Types.OTHER)
                .addValue("contactId", task.contactId(), Types.OTHER)
                .addValue("percent", task.percent())
                .addValue("actualStart", task.actualStart(), Types.DATE)
                .addValue("expectedEnd", task.expectedEnd(), Types.DATE)
                .addValue("actualEnd", task.actualEnd(), Types.DATE)
                .addValue("startsAt", task.startsAt(), Types.TIMESTAMP)
                .addValue("endsAt", task.endsAt(), Types.TIMESTAMP)
                .addValue("floatMinutes", task.floatMinutes())
                .addValue("critical", task.critical());
    }

    private record Start(LocalDate startsOn) {}
}
