package app.jobbag.schedules;

import app.jobbag.clients.ClientId;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.PersonId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The schedules of a client or of an account executive side by side. Row-level security shows those that the reader may see. */
@Service
public class Portfolio {
    public static final int MOST = 100;
    private static final int MOST_TASKS = 3000;
    /** Days for which what has ended is still shown. */
    private static final int BACK = 30;

    private static final String LEAF = """
            not exists (select from schedule_task n where n.client_id = t.client_id and n.schedule_id = t.schedule_id
                and n.place = t.place + 1 and n.depth > t.depth)""";
    private static final String WHICH = """
            (cast(? as uuid) is null or s.client_id = cast(? as uuid)) and (cast(? as uuid) is null or s.ae_id = cast(? as uuid))
                and s.ends_at >= ?""";

    private final Reads reads;

    Portfolio(Reads reads) {
        this.reads = reads;
    }

    /** Whose, and from what day on. */
    public record Whose(@Nullable ClientId client, @Nullable PersonId ae, LocalDate today) {}

    /**
     * One schedule as a whole.
     *
     * @param signedEnd when it was to end as both signed it; null before
     * @param percent what of it is done, by the length of its lines
     */
    public record Row(
            ScheduleId id,
            @Nullable String number,
            String title,
            ScheduleState state,
            String client,
            String project,
            String ae,
            LocalDate startsOn,
            LocalDateTime endsAt,
            @Nullable LocalDate signedStart,
            @Nullable LocalDateTime signedEnd,
            int percent,
            int lost) {
        public LocalDate end() {
            return endsAt.toLocalDate();
        }

        public @Nullable LocalDate promised() {
            return signedEnd == null ? null : signedEnd.toLocalDate();
        }

        public boolean isLate() {
            return signedEnd != null && end().isAfter(signedEnd.toLocalDate());
        }
    }

    /** A line that is not done; of nobody in particular where only its side is known. */
    public record Open(
            ScheduleId schedule,
            String title,
            int number,
            String name,
            Side side,
            @Nullable UUID whoId,
            @Nullable String who,
            LocalDate firstDay,
            LocalDate lastDay) {}

    /** Who may be chosen. */
    public record Choice(UUID id, String name, boolean client) {}

    /** Those that end first, first. */
    public Later<List<Row>> rows(Whose whose) {
        return reads.rows(Row.class, of("""
                select s.id, s.number, s.title, s.state, coalesce(c.trading_names[1], c.legal_name) as client,
                    j.code || ' ' || j.name as project, p.name as ae, s.starts_on, s.ends_at, v.starts_on as signed_start,
                    (select max((b ->> 'ends_at')::timestamp) from jsonb_array_elements(v.tasks) b) as signed_end,
                    (select floor(coalesce(sum(greatest(1, t.work)::bigint * t.percent) / nullif(sum(greatest(1, t.work)), 0), 0))::int
                        from schedule_task t where t.client_id = s.client_id and t.schedule_id = s.id and %s) as percent,
                    s.lost_agency + s.lost_client + s.lost_supplier as lost
                from schedule s join client c on c.id = s.client_id join person p on p.id = s.ae_id
                join project j on j.client_id = s.client_id and j.id = s.project_id
                left join schedule_version v on v.client_id = s.client_id and v.id = s.baseline_id
                where %s order by s.ends_at, s.id limit %d""".formatted(LEAF, WHICH, MOST + 1), whose));
    }

    /** By the day on which they are to end. */
    public Later<List<Open>> open(Whose whose) {
        return reads.rows(Open.class, of("""
                select s.id as schedule, s.title, t.number, t.name, t.side, coalesce(t.person_id, t.contact_id) as who_id,
                    coalesce(p.name, k.name) as who, cast(t.starts_at as date) as first_day, cast(t.ends_at as date) as last_day
                from schedule s join schedule_task t on t.client_id = s.client_id and t.schedule_id = s.id
                left join person p on p.id = t.person_id
                left join contact k on k.client_id = t.client_id and k.id = t.contact_id
                where t.actual_end is null and %s and %s
                order by t.ends_at, s.id, t.place limit %d""".formatted(LEAF, WHICH, MOST_TASKS), whose));
    }

    public Later<List<Choice>> choices() {
        return reads.rows(Choice.class, Query.of("""
                select distinct c.id, coalesce(c.trading_names[1], c.legal_name) as name, true as client
                    from schedule s join client c on c.id = s.client_id
                union select distinct p.id, p.name, false from schedule s join person p on p.id = s.ae_id
                order by 2, 1 limit 1000"""));
    }

    private static Query of(String sql, Whose whose) {
        UUID client = whose.client() == null ? null : whose.client().value();
        UUID ae = whose.ae() == null ? null : whose.ae().value();
        return Query.of(
                sql, client, client, ae, ae, whose.today().minusDays(BACK).atStartOfDay());
    }
}
