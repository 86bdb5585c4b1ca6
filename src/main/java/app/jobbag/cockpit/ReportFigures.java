package app.jobbag.cockpit;

import app.jobbag.cockpit.FigureReading.Told;
import app.jobbag.cockpit.WeekFigure.Behind;
import app.jobbag.cockpit.WeekFigure.Unit;
import app.jobbag.staff.Action;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Weekly reports (REP-1): those of the week before that went out in time or late, by whoever sent them, else the client's
 * lead; and those whose noon had passed by the end of the week with nothing sent.
 */
@Component
@Order(50)
class ReportFigures extends ToldFigures {
    private static final String SENT = """
        select w.monday, '', coalesce(r.sent_by, lead.person) as person, null, count(*)
        from w cross join lead join weekly_report r on r.client_id = :client and r.week = w.monday - 7
            and r.state = 'SENT' and %s
        group by w.monday, coalesce(r.sent_by, lead.person)\
        """;

    private static final List<Told> ALL = List.of(
            told("reportsOnTime", "/weekly-reports?state=SENT", false, SENT.formatted("not r.late")),
            told("reportsLate", "/weekly-reports?state=LATE", true, SENT.formatted("r.late")),
            told("reportsMissing", "/weekly-reports?state=OVERDUE", true, """
                select w.monday, '', lead.person, null, count(*)
                from w cross join lead join weekly_report r on r.client_id = :client and r.due_at < w.moment
                    and (r.sent_at is null or r.sent_at >= w.moment)
                group by w.monday, lead.person\
                """));

    ReportFigures(FigureReading reading) {
        super(reading, ALL);
    }

    private static Told told(String key, String list, boolean moreIsWorse, String sql) {
        Behind behind = new Behind(list, Action.WEEKLY_SEE);
        return new Told(new WeekFigure(key, Unit.NUMBER, Action.FIGURES_WORK, behind, moreIsWorse), sql);
    }
}
