package app.jobbag.timesheets;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.PersonTime;
import app.jobbag.staff.SignedIn;
import app.jobbag.staff.TeamTimes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Reads of time sheets. Row-level security leaves out what the reader does not see; the caller has asked for the person. */
@Service
public class WeekQueries {
    private static final int ORDERS = 200;

    private final Reads reads;
    private final TeamTimes times;
    private final AccessPolicy policy;

    WeekQueries(Reads reads, TeamTimes times, AccessPolicy policy) {
        this.reads = reads;
        this.times = times;
        this.policy = policy;
    }

    private record Worked(LocalDate workedOn, BigDecimal hours) {}

    /** An order on which the reader may book. */
    public record OpenOrder(UUID id, String name, String client) {}

    public Later<WeekDetails> week(PersonId person, IsoWeek week) {
        Later<Optional<WeekSheet>> sheet = reads.row(WeekSheet.class, Query.of("""
                select w.*, (select coalesce(json_agg(s order by s.position), '[]') from week_sheet_step s
                    where s.sheet_id = w.id) as steps
                from week_sheet w where w.person_id = ? and w.week = ?""", person.value(), week.monday()));
        Later<List<Worked>> worked = reads.rows(
                Worked.class,
                Query.of(
                        "select worked_on, hours from jobbag_worked(array[cast(? as uuid)], ?, ?)",
                        person.value(),
                        week.monday(),
                        week.sunday()));
        Later<Optional<PersonTime>> time = times.of(person, week.monday(), week.sunday());
        Later<List<TimeLine>> lines = lines(person, week.monday(), week.sunday());
        return time.map(found -> new WeekDetails(
                found.orElseThrow(NotFound::new),
                week,
                sheet.get().map(WeekSheet::details).orElseGet(SheetState::untouched),
                rows(lines.get()),
                worked.get().stream().collect(Collectors.toMap(Worked::workedOn, Worked::hours))));
    }

    /** In the order they were booked. */
    public Later<List<TimeLine>> lines(PersonId person, LocalDate first, LocalDate last) {
        return reads.rows(TimeLine.class, Query.of("""
                select t.id, t.order_id, o.number || ' ' || o.title as "order",
                    coalesce(c.trading_names[1], c.legal_name) as client,
                    o.status in ('ISSUED', 'IN_PROGRESS', 'DELIVERED') as open, t.activity, t.worked_on, t.hours, t.note
                from time_entry t join work_order o on o.client_id = t.client_id and o.id = t.order_id
                join client c on c.id = t.client_id
                where t.person_id = ? and t.worked_on between ? and ?
                order by o.number, t.activity, t.worked_on, t.booked_at, t.id""", person.value(), first, last));
    }

    /** The own ones first, then the newest; whoever sees only what is assigned is offered only that. */
    public Later<List<OpenOrder>> orders(SignedIn who) {
        boolean tied = policy.onlyTied(who, Action.ORDER_SEE);
        return reads.rows(
                OpenOrder.class, Query.of("""
                select o.id, o.number || ' ' || o.title as name, coalesce(c.trading_names[1], c.legal_name) as client
                from work_order o join client c on c.id = o.client_id
                left join order_assignee a on a.client_id = o.client_id and a.order_id = o.id and a.person_id = ?
                where o.status in ('ISSUED', 'IN_PROGRESS', 'DELIVERED') and (a.person_id is not null or not ?)
                order by a.person_id is null, o.created_at desc, o.id desc limit %d""".formatted(ORDERS), who.id().value(), tied));
    }

    private static List<WeekRow> rows(List<TimeLine> lines) {
        Map<WeekRow.Work, List<TimeLine>> byWork =
                lines.stream().collect(Collectors.groupingBy(TimeLine::work, LinkedHashMap::new, Collectors.toList()));
        return byWork.values().stream().map(WeekRow::of).toList();
    }
}
