package app.jobbag.today;

import app.jobbag.staff.Action;
import java.util.List;

/** Weeks of hours: those of others that wait for a word, own ones that came back or were never handed in. */
final class TimeParts {
    private static final String WEEK = "to_char(s.week, 'IYYY\"-W\"IW')";

    private static final Part TO_APPROVE =
            new Part("weeksToApprove", Action.TIME_APPROVE, "/time/sheets/", "/time/sheets", """
            select s.id, p.name as title, %s as client, null::date as day, s.submitted_at as at,
                null::numeric as amount, null as currency, s.submitted_at < :now - interval '3 days' as late
            from week_sheet s join person p on p.id = s.person_id
            where s.state = 'SUBMITTED' and p.id <> :me and exists (select from team_member t where t.person_id = p.id)
            order by s.submitted_at, s.id""".formatted(WEEK));

    private static final Part RETURNED =
            new Part("weeksReturned", Action.BOOKING_WRITE, "/time/mine/", "/time", """
            select s.id, e.reason as title, %s as client, null::date as day, e.at as at,
                null::numeric as amount, null as currency, true as late
            from week_sheet s cross join lateral (select t.reason, t.at from week_sheet_step t where t.sheet_id = s.id
                order by t.position desc limit 1) e
            where s.state = 'RETURNED' and s.person_id = :me
            order by e.at, s.id""".formatted(WEEK));

    private static final Part NOT_HANDED_IN =
            new Part("weeksOpen", Action.BOOKING_WRITE, "/time/mine/", "/time", """
            select s.id, %s as title, null as client, s.week + 6 as day, null::timestamptz as at,
                null::numeric as amount, null as currency, s.week < :today - 13 as late
            from week_sheet s
            where s.state = 'OPEN' and s.person_id = :me and s.week < :today - 6 and s.week > :today - 35
            order by s.week, s.id""".formatted(WEEK));

    static final List<Part> ALL = List.of(TO_APPROVE, RETURNED, NOT_HANDED_IN);

    private TimeParts() {}
}
