package app.jobbag.today;

import static app.jobbag.today.Part.CLIENT;
import static app.jobbag.today.Part.MINE;

import app.jobbag.staff.Action;
import java.util.List;

/** Schedules that wait for the person's signature, and lines of signed ones that the person is responsible for. */
final class ScheduleParts {
    private static final Part TO_SIGN = new Part(
            "schedulesToSign", Action.SCHEDULE_WRITE, "/schedules/", "/schedules?whose=MINE", """
            select h.id, h.number || ' ' || h.title as title, %s, null::date as day, g.asked_at as at,
                null::numeric as amount, null::text as currency, g.asked_at < :now - interval '1 day' as late
            from schedule h join signature_request q on q.client_id = h.client_id and q.subject_kind = 'schedule_version'
                and q.subject_id = h.current_id and q.state = 'OPEN'
            join signature_signer g on g.client_id = q.client_id and g.request_id = q.id and g.state = 'ASKED'
            join client c on c.id = h.client_id
            where h.state = 'IN_SIGNING' and g.person_id = :me
            order by g.asked_at, h.id""".formatted(CLIENT));

    private static final Part WITH_CLIENT = new Part(
            "schedulesWithClient",
            Action.SCHEDULE_WRITE,
            "/schedules/",
            "/schedules",
            """
            select h.id, h.number || ' ' || h.title as title, %s, null::date as day, g.asked_at as at,
                null::numeric as amount, null::text as currency, g.asked_at < :now - interval '3 days' as late
            from schedule h join signature_request q on q.client_id = h.client_id and q.subject_kind = 'schedule_version'
                and q.subject_id = h.current_id and q.state = 'OPEN'
            join signature_signer g on g.client_id = q.client_id and g.request_id = q.id and g.state = 'ASKED'
                and g.contact_id is not null
            join client c on c.id = h.client_id
            where h.state = 'IN_SIGNING' and %s
            order by g.asked_at, h.id""".formatted(CLIENT, MINE),
            "/reminder");

    private static final Part LINES =
            new Part("scheduleLines", Action.SCHEDULE_SEE, "/schedules/", "/schedules", """
            select h.id, t.name as title, %s, cast(t.ends_at as date) as day, null::timestamptz as at,
                null::numeric as amount, null::text as currency, cast(t.ends_at as date) < :today as late
            from schedule_task t join schedule h on h.client_id = t.client_id and h.id = t.schedule_id
            join client c on c.id = h.client_id
            where t.person_id = :me and t.actual_end is null and h.baseline_id is not null and t.ends_at < :week
            order by t.ends_at, h.id, t.place""".formatted(CLIENT));

    static final List<Part> ALL = List.of(TO_SIGN, WITH_CLIENT, LINES);

    private ScheduleParts() {}
}
