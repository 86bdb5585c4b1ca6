package app.jobbag.weekly;

import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Clients by weeks: on time, late, missing, put off by a holiday, and how the colours went. One statement. */
@Service
@Transactional(readOnly = true)
public class WeeklyBoard {
    private static final int CLIENTS = 300;

    private final Reads reads;

    WeeklyBoard(Reads reads) {
        this.reads = reads;
    }

    /** A client's weeks, the newest first. */
    public record Row(UUID client, String name, @Nullable String executive, List<BoardCell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Expected are those whose noon after the Monday has come there, from the client's first week on. */
    public List<Row> rows(IsoWeek last, int weeks, Instant now) {
        Query query = Query.named("""
                select jsonb_build_object('client', c.id, 'name', c.name, 'executive', c.executive,
                    'cells', jsonb_agg(jsonb_build_object('week', w.monday::date, 'report', r.id, 'colour', r.colour,
                        'sentAt', r.sent_at, 'dueAt', r.due_at, 'late', coalesce(r.late, false),
                        'putOff', coalesce(extract(isodow from r.due_at at time zone r.zone) <> 1, false),
                        'expected', c.active and w.monday >= c.since
                            and (w.monday + interval '7 days 12 hours') at time zone c.zone <= cast(:now as timestamptz))
                        order by w.monday desc))
                from (select k.id, k.zone, coalesce(k.trading_names[1], k.legal_name) as name, s.since, s.active,
                        (select p.name from team_member t join person p on p.id = t.person_id
                            where t.client_id = k.id and t.duty in ('LEAD_AE', 'AE') order by t.duty desc, p.name limit 1) as executive
                    from client k join weekly_setting s on s.client_id = k.id where k.status = 'ACTIVE'
                    order by lower(coalesce(k.trading_names[1], k.legal_name)), k.id limit :most) c
                cross join generate_series(cast(:first as timestamp), cast(:last as timestamp), interval '7 days') w (monday)
                left join weekly_report r on r.client_id = c.id and r.week = w.monday::date
                group by c.id, c.name, c.executive order by lower(c.name), c.id""", values(last, weeks, now));
        return reads.objects(Row.class, query).get();
    }

    private static MapSqlParameterSource values(IsoWeek last, int weeks, Instant now) {
        return new MapSqlParameterSource("now", Timestamp.from(now))
                .addValue("first", Date.valueOf(last.plus(1 - weeks).monday()))
                .addValue("last", Date.valueOf(last.monday()))
                .addValue("most", CLIENTS);
    }
}
