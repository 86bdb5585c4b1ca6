package app.jobbag.cockpit;

import app.jobbag.cockpit.FigureReading.Told;
import app.jobbag.cockpit.WeekFigure.Behind;
import app.jobbag.cockpit.WeekFigure.Unit;
import app.jobbag.staff.Action;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the accounts owe at the end of a week, and what went wrong in it. Of a week that is counted later the state then is
 * worked out from when things began and ended; a due day that was put off since counts as it is now.
 */
@Component
@Order(100)
class AccountFigures extends ToldFigures {
    private static final List<Told> ALL = List.of(
            told("withoutMinutes", new Behind("/meetings?minutes=MISSING", Action.MEETING_SEE), """
                select w.monday, '', m.planned_by, null, count(*)
                from w join meeting m on m.client_id = :client and m.state = 'HELD' and m.ended_at < w.moment
                where not exists (select from minutes n where n.meeting_id = m.id and n.circulated_at < w.moment)
                group by w.monday, m.planned_by\
                """),
            told("actionsOverdue", new Behind("/action-items?state=OVERDUE", Action.MEETING_SEE), """
                select w.monday, '', coalesce(a.person_id, lead.person) as person, null, count(*)
                from w cross join lead join action_item a on a.client_id = :client and a.created_at < w.moment
                    and a.due < w.day and (a.ended_at is null or a.ended_at >= w.moment)
                group by w.monday, coalesce(a.person_id, lead.person)\
                """),
            told("withoutOrder", new Behind("/instructions?state=LATE", Action.MEETING_SEE), """
                select w.monday, '', i.taken_by, null, count(*)
                from w join instruction i on i.client_id = :client and i.due_at < w.moment
                    and (i.ended_at is null or i.ended_at >= w.moment)
                group by w.monday, i.taken_by\
                """),
            told("errors", new Behind("/errors", Action.ERROR_STATISTICS), """
                select w.monday, coalesce(e.came_kind, 'UNTRACED') as part, lead.person, null, count(*)
                from w cross join lead join traced_error e on e.client_id = :client
                    and e.found_on between w.monday and w.monday + 6
                group by w.monday, coalesce(e.came_kind, 'UNTRACED'), lead.person\
                """),
            new Told(
                    new WeekFigure(
                            "load", Unit.HOURS, Action.FIGURES_WORK, new Behind("/load", Action.LOAD_SEE), false),
                    """
                    select w.monday, '', p.person_id, null, sum(p.hours)
                    from w join planned_load p on p.client_id = :client and p.week = w.monday
                    group by w.monday, p.person_id\
                    """),
            // working days that lines of signed schedules slipped, by whose delay it was
            told("slippage", new Behind("/schedules", Action.SCHEDULE_SEE), """
                select w.monday, l.side as part, l.noted_by, null, sum(l.days)
                from w join schedule_slip l on l.client_id = :client
                    and jobbag_agency_day(l.noted_at) between w.monday and w.monday + 6
                group by w.monday, l.side, l.noted_by\
                """),
            told("closingWaiting", new Behind("/closing?status=WAITING", Action.CLOSING_SEE), """
                select w.monday, '', lead.person, null, count(*)
                from w cross join lead join closing_card k on k.client_id = :client and k.landed_at < w.moment
                    and (k.closed_at is null or k.closed_at >= w.moment)
                group by w.monday, lead.person\
                """));

    AccountFigures(FigureReading reading) {
        super(reading, ALL);
    }

    private static Told told(String key, Behind behind, String sql) {
        return new Told(new WeekFigure(key, Unit.NUMBER, Action.FIGURES_WORK, behind, true), sql);
    }
}
