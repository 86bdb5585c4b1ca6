package app.jobbag.today;

import static app.jobbag.today.Part.CLIENT;

import app.jobbag.staff.Action;
import java.util.List;

/** Weekly reports: those still to be sent to the person's clients, and what clients said of the last ones. */
final class WeeklyParts {
    private static final String OURS = """
            exists (select from team_member t where t.client_id = c.id and t.person_id = :me and t.duty in ('LEAD_AE', 'AE'))""";

    private static final Part DUE = new Part(
            "weeklyDue",
            Action.WEEKLY_WRITE,
            "/weekly-reports/",
            "/weekly-reports?whose=MINE&state=OPEN",
            """
            select r.id, to_char(r.week, 'IYYY-"W"IW') as title, %s, null::date as day, r.due_at as at,
                null::numeric as amount, null as currency, r.due_at < :now as late
            from weekly_report r join client c on c.id = r.client_id
            where r.state <> 'SENT' and %s
            order by r.due_at, r.id""".formatted(CLIENT, OURS));

    private static final Part COMMENTS = new Part(
            "weeklyComments",
            Action.WEEKLY_WRITE,
            "/weekly-reports/",
            "/weekly-reports?whose=MINE&state=SENT",
            """
            select a.report_id as id, left(a.text, 200) as title, coalesce(c.trading_names[1], c.legal_name) || ' · ' || a.name as client,
                null::date as day, a.at, null::numeric as amount, null as currency, a.at < :now - interval '1 day' as late
            from weekly_response a join client c on c.id = a.client_id
            where a.kind = 'COMMENT' and a.at > :now - interval '4 days' and %s
            order by a.at, a.id""".formatted(OURS));

    static final List<Part> ALL = List.of(DUE, COMMENTS);

    private WeeklyParts() {}
}
