package app.jobbag.staff;

import app.jobbag.platform.calendar.HolidayRegion;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What people can work between two days. Days away are shown without their reason. */
@Service
public class TeamTimes {
    private final Reads reads;
    private final Holidays holidays;

    TeamTimes(Reads reads, Holidays holidays) {
        this.reads = reads;
        this.holidays = holidays;
    }

    private record Found(String agency, Set<LocalDate> closed, List<Row> people) {}

    private record Row(
            UUID id,
            String name,
            String title,
            ZoneId zone,
            Set<Discipline> disciplines,
            Optional<String> holidays,
            List<WorkingWeek.Day> days,
            List<PersonTime.Away> away) {
        PersonTime.Known known() {
            boolean usual = holidays.isEmpty();
            return new PersonTime.Known(
                    new PersonId(id),
                    name,
                    title,
                    zone,
                    disciplines,
                    holidays.orElse(""),
                    usual ? WorkingWeek.usual().days() : days,
                    away);
        }
    }

    /** Of one person. */
    public Later<Optional<PersonTime>> of(PersonId person, LocalDate first, LocalDate last) {
        return of(Query.of("select cast(? as uuid)", person.value()), first, last)
                .map(found -> found.stream().findFirst());
    }

    /** @param people selects their ids; they come by name */
    public Later<List<PersonTime>> of(Query people, LocalDate first, LocalDate last) {
        Query query = Query.of("""
                select jsonb_build_object(
                    'agency', jobbag_agency_country(?),
                    'closed', (select coalesce(jsonb_agg(d.day), '[]') from closed_day d where d.day between ? and ?),
                    'people', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'title', p.title,
                            'zone', p.zone,
                            'disciplines', (select coalesce(jsonb_agg(i.discipline), '[]')
                                from person_discipline i where i.person_id = p.id),
                            'holidays', (select w.holidays from working_week w where w.person_id = p.id),
                            'days', (select coalesce(jsonb_agg(jsonb_build_object('weekday', d.weekday, 'opens', d.opens,
                                    'closes', d.closes)), '[]')
                                from working_day d where d.person_id = p.id),
                            'away', (select coalesce(jsonb_agg(jsonb_build_object('from', a.from_day, 'to', a.to_day,
                                    'part', a.part)), '[]')
                                from absence a where a.person_id = p.id and a.ended_at is null
                                    and a.from_day <= ? and a.to_day >= ?)) order by lower(p.name), p.id), '[]')
                        from person p where p.id in (%s)))""", last, first, last, last, first).with(people);
        return reads.object(Found.class, query)
                .map(found -> found.orElseThrow().people().stream()
                        .map(each -> time(each, found.orElseThrow()))
                        .toList());
    }

    private PersonTime time(Row row, Found found) {
        PersonTime.Known known = row.known();
        HolidayRegion region = HolidayRegion.of(known.holidays(), found.agency());
        return new PersonTime(
                known,
                day -> found.closed().contains(day)
                        || holidays.name(region, day, Locale.ROOT).isPresent());
    }
}
