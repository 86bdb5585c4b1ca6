package app.jobbag.weekly;

import app.jobbag.clients.ClientDetails;
import app.jobbag.kernel.Ids;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Begins reports. The database keeps one a client and week: of two nodes, or a person and the job, one begins it and the
 * other finds it.
 */
@Component
class WeeklyDesk {
    private final JdbcClient jdbc;
    private final WeeklySettings settings;
    private final Drawing drawing;
    private final WeekClocks clocks;
    private final Trail trail;

    WeeklyDesk(JdbcClient jdbc, WeeklySettings settings, Drawing drawing, WeekClocks clocks, Trail trail) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.drawing = drawing;
        this.clocks = clocks;
        this.trail = trail;
    }

    /** The week's report: begun now, or as it stands. */
    WeeklyReportId begin(ClientDetails client, IsoWeek week, Instant now) {
        return find(client, week).orElseGet(() -> begun(client, week, now));
    }

    Optional<WeeklyReportId> find(ClientDetails client, IsoWeek week) {
        return jdbc.sql("select id from weekly_report where client_id = ? and week = ?")
                .params(client.id().value(), Date.valueOf(week.monday()))
                .query(UUID.class)
                .optional()
                .map(WeeklyReportId::new);
    }

    /** The colour of the last report sent before the week's. */
    Colour colourBefore(UUID client, IsoWeek week) {
        return jdbc.sql("""
                        select colour from weekly_report where client_id = ? and state = 'SENT' and week < ?
                        order by week desc limit 1""")
                .params(client, Date.valueOf(week.monday()))
                .query(String.class)
                .optional()
                .map(Colour::valueOf)
                .orElse(Colour.GREEN);
    }

    private WeeklyReportId begun(ClientDetails client, IsoWeek week, Instant now) {
        settings.ensure(client.id(), week.monday());
        WeeklySetting setting = settings.of(client.id(), week.monday());
        UUID id = Ids.next();
        Colour colour = colourBefore(client.id().value(), week);
        int rows = jdbc.sql("""
                insert into weekly_report (id, client_id, version, week, zone, due_at, state, colour, colour_before,
                    colour_note, opening, held, automatic, late, created_at)
                values (?, ?, 0, ?, ?, ?, 'DRAFT', ?, ?, '', ?, '', false, false, ?)
                on conflict (client_id, week) do nothing""")
                .params(id, client.id().value(), Date.valueOf(week.monday()))
                .params(client.zone().getId(), Timestamp.from(clocks.of(client).dueAt(week)))
                .params(colour.name(), colour.name(), setting.opening(), Timestamp.from(now))
                .update();
        if (rows == 0) {
            return find(client, week).orElseThrow();
        }
        write(id, drawing.draw(client, week, setting, new Drawing.Before(linesBefore(client, week), false), now));
        trail.note(TrailNote.of("weeklyReport", id, client.id().value(), "begun"));
        return new WeeklyReportId(id);
    }

    private void write(UUID report, List<WeeklyLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into weekly_line (client_id, report_id, position, line_id, section, source, drawn, text, hidden)
                select ?, ?, t.place - 1, t.line_id, t.section, t.source, t.drawn, t.drawn, t.hidden
                from unnest(?, ?, ?, ?, ?) with ordinality t (line_id, section, source, drawn, hidden, place)""")
                .params(lines.get(0).clientId(), report)
                .param(lines.stream().map(WeeklyLine::lineId).toArray(UUID[]::new))
                .param(lines.stream().map(each -> each.section().name()).toArray(String[]::new))
                .param(lines.stream().map(WeeklyLine::source).toArray(String[]::new))
                .param(lines.stream().map(WeeklyLine::text).toArray(String[]::new))
                .param(lines.stream().map(WeeklyLine::hidden).toArray(Boolean[]::new))
                .update();
    }

    private List<WeeklyLine> linesBefore(ClientDetails client, IsoWeek week) {
        return jdbc.sql("""
                        select l.* from weekly_line l where l.report_id = (select r.id from weekly_report r
                            where r.client_id = ? and r.week < ? order by r.week desc limit 1) order by l.position""")
                .params(client.id().value(), Date.valueOf(week.monday()))
                .query(WeeklyDesk::line)
                .list();
    }

    private static WeeklyLine line(ResultSet row, int number) throws SQLException {
        return new WeeklyLine(
                row.getObject("client_id", UUID.class),
                row.getObject("line_id", UUID.class),
                Section.valueOf(row.getString("section")),
                row.getString("source"),
                row.getString("drawn"),
                row.getString("text"),
                row.getBoolean("hidden"));
    }
}
