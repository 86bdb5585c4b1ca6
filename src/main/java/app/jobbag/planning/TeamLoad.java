package app.jobbag.planning;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.PersonTime;
import app.jobbag.staff.TeamTimes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The load of the team by week, in one statement however many people it has. Row-level security leaves the people of the
 * teams that the reader sees; what they do for other clients counts, without a name.
 */
@Service
@Transactional(readOnly = true)
public class TeamLoad {
    private static final String PEOPLE = """
            select p.id from person p
            where p.active and exists (select from team_member t where t.person_id = p.id
                    and (cast(? as uuid) is null or t.client_id = ?))
                and exists (select from person_role r where r.person_id = p.id and r.role in ('AE', 'LEAD', 'CONTRIBUTOR'))
                and (cast(? as text) is null
                    or exists (select from person_discipline d where d.person_id = p.id and d.discipline = ?))""";

    private static final String LINES = """
            select p.assignment_id as id, p.version, p.order_id, coalesce(o.number || ' ', '') || o.title as "order",
                coalesce(c.trading_names[1], c.legal_name) as client, p.role, jsonb_object_agg(p.week, p.hours) as weeks
            from planned_load p join work_order o on o.client_id = p.client_id and o.id = p.order_id
            join client c on c.id = p.client_id
            where %s
            group by p.assignment_id, p.version, p.order_id, o.number, o.title, c.trading_names, c.legal_name, p.role
            order by "order", p.role""";

    private final Reads reads;
    private final TeamTimes times;

    TeamLoad(Reads reads, TeamTimes times) {
        this.reads = reads;
        this.times = times;
    }

    private record Planned(PersonId person, LocalDate week, BigDecimal hours) {}

    public List<LoadRow> board(LoadQuestion question) {
        LocalDate first = question.first().monday();
        LocalDate last = question.last().monday();
        Query people = people(question);
        Later<List<Planned>> seen =
                reads.rows(Planned.class, Query.of("""
                        select p.person_id as person, p.week, sum(p.hours) as hours from planned_load p
                        where p.week between ? and ? and p.person_id in (%s) group by p.person_id, p.week""", first, last).with(people));
        Later<List<Planned>> all = all(people, first, last);
        Later<List<PersonTime>> team = times.of(people, first, question.last().sunday());
        Later<List<LoadLine>> lines = question.open() == null
                ? Later.known(List.of())
                : lines(question.open(), question.first(), question.last());
        Map<PersonId, Map<LocalDate, BigDecimal>> visible = byPerson(seen.get());
        Map<PersonId, Map<LocalDate, BigDecimal>> whole = byPerson(all.get());
        return team.get().stream()
                .map(person -> new LoadRow(
                        person,
                        cells(
                                person,
                                question.weeks(),
                                visible.getOrDefault(person.id(), Map.of()),
                                whole.getOrDefault(person.id(), Map.of())),
                        person.id().equals(question.open()) ? lines.get() : List.of()))
                .toList();
    }

    /** One cell of the board, with its orders. @throws NotFound for people of no team that the reader sees */
    public LoadRow cell(PersonId id, IsoWeek week) {
        Query people = Query.of(
                "select p.id from person p where p.id = ? and exists (select from team_member t where t.person_id = p.id)",
                id.value());
        Later<List<Planned>> all = all(people, week.monday(), week.monday());
        Later<List<PersonTime>> team = times.of(people, week.monday(), week.sunday());
        Later<List<LoadLine>> lines = lines(id, week, week);
        PersonTime person = team.get().stream().findFirst().orElseThrow(NotFound::new);
        BigDecimal seen = lines.get().stream().map(LoadLine::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal whole = all.get().stream().map(Planned::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new LoadRow(person, List.of(cell(person, week, seen, whole)), lines.get());
    }

    private Later<List<Planned>> all(Query people, LocalDate first, LocalDate last) {
        return reads.rows(
                Planned.class,
                new Query("select person, week, hours from jobbag_planned(array(%s), ?, ?)", List.of(first, last))
                        .with(people));
    }

    private Later<List<LoadLine>> lines(PersonId person, IsoWeek first, IsoWeek last) {
        return reads.rows(
                LoadLine.class,
                Query.of(
                        LINES.formatted("p.person_id = ? and p.week between ? and ?"),
                        person.value(),
                        first.monday(),
                        last.monday()));
    }

    private static Query people(LoadQuestion question) {
        UUID client = question.client() == null ? null : question.client().value();
        String discipline =
                question.discipline() == null ? null : question.discipline().name();
        return Query.of(PEOPLE, client, client, discipline, discipline);
    }

    private static Map<PersonId, Map<LocalDate, BigDecimal>> byPerson(List<Planned> planned) {
        return planned.stream()
                .collect(Collectors.groupingBy(Planned::person, Collectors.toMap(Planned::week, Planned::hours)));
    }

    private static List<LoadCell> cells(
            PersonTime person, List<IsoWeek> weeks, Map<LocalDate, BigDecimal> seen, Map<LocalDate, BigDecimal> whole) {
        return weeks.stream()
                .map(week -> cell(
                        person,
                        week,
                        seen.getOrDefault(week.monday(), BigDecimal.ZERO),
                        whole.getOrDefault(week.monday(), BigDecimal.ZERO)))
                .toList();
    }

    private static LoadCell cell(PersonTime person, IsoWeek week, BigDecimal seen, BigDecimal whole) {
        return new LoadCell(
                week, person.hours(week), seen, whole.subtract(seen).max(BigDecimal.ZERO), person.away(week));
    }
}
