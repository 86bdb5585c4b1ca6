package app.jobbag.staff;

import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.platform.calendar.WorkingTime;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the people of the agency work. */
@Service
@Transactional
public class WorkingWeeks {
    private final JdbcClient jdbc;
    private final Reads reads;
    private final AbsenceBook book;
    private final Holidays holidays;
    private final Trail trail;

    WorkingWeeks(JdbcClient jdbc, Reads reads, AbsenceBook book, Holidays holidays, Trail trail) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.book = book;
        this.holidays = holidays;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public WorkingWeek of(PersonId person) {
        return later(person).get();
    }

    /** The same, for a page that reads it with the rest. */
    public Later<WorkingWeek> later(PersonId person) {
        Query query = Query.of("""
                select jsonb_build_object('version', w.version, 'holidays', w.holidays, 'days', (select coalesce(jsonb_agg(jsonb_build_object(
                        'weekday', d.weekday, 'opens', d.opens, 'closes', d.closes)), '[]')
                    from working_day d where d.person_id = w.person_id))
                from working_week w where w.person_id = ?""", person.value());
        return reads.object(WorkingWeek.class, query).map(found -> found.orElseGet(WorkingWeek::usual));
    }

    /** Hours, holidays and the agency's closed days in one; absences are no part of it. */
    @Transactional(readOnly = true)
    public WorkingTime time(PersonId person) {
        return laterTime(person).get();
    }

    /** The same, for a page that reads it with the rest. */
    public Later<WorkingTime> laterTime(PersonId person) {
        Query query = Query.of("""
                select jsonb_build_object('zone', p.zone, 'agency', jobbag_agency_country(?),
                    'closed', (select coalesce(jsonb_agg(d.day), '[]') from closed_day d))
                from person p where p.id = ?""", LocalDate.ofInstant(book.now().toInstant(), ZoneOffset.UTC), person.value());
        Later<WorkingWeek> week = later(person);
        return reads.object(OwnTime.class, query)
                .with(week, (own, days) -> own.orElseThrow(NotFound::new).with(days, holidays));
    }

    /** @throws Refused when a day ends before it begins */
    public void write(PersonId person, WorkingWeek week) {
        book.lock(person);
        WorkingWeek before = of(person);
        Stale.check(week.version(), before.version());
        if (!week.days().stream().allMatch(day -> day.closes().isAfter(day.opens()))) {
            throw new Refused("hours.refused.backwards");
        }
        Changes changes = Changes.none().with("holidays", before.holidays(), week.holidays());
        for (DayOfWeek weekday : DayOfWeek.values()) {
            changes = changes.with(weekday.name(), said(before, weekday), said(week, weekday));
        }
        if (!changes.isEmpty()) {
            store(person, week);
            trail.note(TrailNote.of("person", person.value(), null, "worksFrom").changing(changes));
        }
    }

    private void store(PersonId person, WorkingWeek week) {
        jdbc.sql("""
                insert into working_week (person_id, version, holidays) values (?, 1, ?)
                on conflict (person_id) do update set version = working_week.version + 1, holidays = excluded.holidays""").params(person.value(), week.holidays()).update();
        jdbc.sql("delete from working_day where person_id = ?")
                .param(person.value())
                .update();
        week.days()
                .forEach(day -> jdbc.sql(
                                "insert into working_day (person_id, weekday, opens, closes) values (?, ?, ?, ?)")
                        .params(person.value(), day.weekday(), day.opens(), day.closes())
                        .update());
    }

    private static @Nullable String said(WorkingWeek week, DayOfWeek weekday) {
        return week.on(weekday).map(day -> day.opens() + "–" + day.closes()).orElse(null);
    }
}
