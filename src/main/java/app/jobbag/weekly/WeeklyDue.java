package app.jobbag.weekly;

import app.jobbag.platform.calendar.IsoWeek;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What there is to do now over all clients, one statement a kind. A run that was missed finds more; nothing is done twice. */
@Component
@Transactional(readOnly = true)
class WeeklyDue {
    private static final int BATCH = 500;

    private final JdbcClient jdbc;

    WeeklyDue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A week of a client that has no report yet. */
    record Week(UUID client, LocalDate monday) {}

    private record Missing(Week week, ZoneId zone) {
        boolean isDue(Instant now) {
            WeekClock wall = new WeekClock(zone, day -> true);
            return !now.isBefore(wall.draftedAt(new IsoWeek(week.monday())));
        }

        static Missing read(ResultSet row, int number) throws SQLException {
            return new Missing(
                    new Week(row.getObject("id", UUID.class), row.getObject("monday", LocalDate.class)),
                    ZoneId.of(row.getString("zone")));
        }
    }

    /** A report that leaves by itself. */
    record Leaving(UUID client, WeeklyReportId report) {}

    /** A report that somebody may have to be reminded of. */
    record Open(UUID client, WeeklyReportId report, LocalDate monday, ZoneId zone, Instant dueAt) {
        /** The days off are in the day on which it is due already. */
        WeekClock clock() {
            LocalDate day = dueAt.atZone(zone).toLocalDate();
            return new WeekClock(zone, each -> !each.isBefore(day));
        }
    }

    /** Every active client has its template; where nobody is told, weeks go by and are not made up for. */
    @Transactional
    public void prepare(Instant now) {
        jdbc.sql("""
                insert into weekly_setting (client_id, version, active, automatic, money, opening, sections, since)
                select c.id, 0, true, false, false, '', ?, date_trunc('week', cast(? as timestamptz) at time zone c.zone)::date
                from client c where c.status = 'ACTIVE' and not exists (select from weekly_setting s where s.client_id = c.id)
                on conflict (client_id) do nothing""")
                .params(Section.ALL.stream().map(Enum::name).toArray(String[]::new), Timestamp.from(now))
                .update();
        jdbc.sql("""
                update weekly_setting s set since = date_trunc('week', cast(? as timestamptz) at time zone c.zone)::date
                from client c where c.id = s.client_id and (c.status <> 'ACTIVE' or not s.active)
                    and s.since < date_trunc('week', cast(? as timestamptz) at time zone c.zone)::date""").params(Timestamp.from(now), Timestamp.from(now)).update();
    }

    /**
     * Whose Friday 15:00 has come there, the oldest first, as far back as a year. The moment is {@link WeekClock}'s: the
     * database may know other rules for a zone, and there is one clock. The select brings what is due by any clock on earth.
     */
    public List<Week> weeks(Instant now) {
        return jdbc.sql("""
                select c.id, c.zone, w.monday::date as monday from weekly_setting s
                join client c on c.id = s.client_id and c.status = 'ACTIVE'
                cross join lateral generate_series(greatest(s.since, date_trunc('week', cast(:utc as timestamp))::date - 371)::timestamp,
                    cast(:utc as timestamp) - interval '4 days', interval '7 days') w (monday)
                where s.active and not exists (select from weekly_report r where r.client_id = c.id and r.week = w.monday::date)
                order by w.monday, c.id""").param("utc", LocalDateTime.ofInstant(now, ZoneOffset.UTC)).query(Missing::read).stream()
                .filter(each -> each.isDue(now))
                .map(Missing::week)
                .limit(BATCH)
                .toList();
    }

    /** Planned ones at their time, those that nobody has to touch two hours before their noon. The older week first. */
    public List<Leaving> leaving(Instant now) {
        return jdbc.sql("""
                select r.id, r.client_id from weekly_report r
                join client c on c.id = r.client_id and c.status = 'ACTIVE'
                left join weekly_setting s on s.client_id = r.client_id
                where r.state = 'PLANNED' and r.plan_at <= :now
                    or r.state = 'DRAFT' and r.held = '' and s.automatic and s.active
                        and r.due_at - interval '2 hours' <= :now
                order by r.week, r.id limit :most""")
                .param("now", Timestamp.from(now))
                .param("most", BATCH)
                .query((row, n) -> new Leaving(
                        row.getObject("client_id", UUID.class), new WeeklyReportId(row.getObject("id", UUID.class))))
                .list();
    }

    /** Drafts that nothing will send, but for those whose last reminder was the one of their noon. */
    public List<Open> open(Instant now) {
        return jdbc.sql("""
                select r.id, r.client_id, r.week, r.zone, r.due_at from weekly_report r
                join client c on c.id = r.client_id and c.status = 'ACTIVE'
                left join weekly_setting s on s.client_id = r.client_id
                where r.state = 'DRAFT' and not (coalesce(s.automatic, false) and r.held = '')
                    and r.due_at > cast(:now as timestamptz) - interval '30 days'
                    and not exists (select from weekly_reminder m where m.report_id = r.id and m.kind = 'NOON')
                order by r.due_at, r.id limit :most""")
                .param("now", Timestamp.from(now))
                .param("most", BATCH)
                .query(WeeklyDue::open)
                .list();
    }

    private static Open open(ResultSet row, int number) throws SQLException {
        return new Open(
                row.getObject("client_id", UUID.class),
                new WeeklyReportId(row.getObject("id", UUID.class)),
                row.getObject("week", LocalDate.class),
                ZoneId.of(row.getString("zone")),
                row.getTimestamp("due_at").toInstant());
    }
}
