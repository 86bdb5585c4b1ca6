package app.jobbag.today;

import static app.jobbag.today.Part.CLIENT;
import static app.jobbag.today.Part.MINE;

import app.jobbag.staff.Action;
import java.util.List;

/** Estimates below the margin floor that wait for a manager, those that may be sent, and those with the client. */
final class EstimateParts {
    private static final Part TO_DECIDE = new Part(
            "estimatesToDecide", Action.ESTIMATE_DECIDE, "/estimates/", "/estimates?state=SUBMITTED", """
            select e.id, concat_ws(' ', e.number, e.title) as title, %s, null::date as day, e.submitted_at as at,
                e.net as amount, e.currency, e.submitted_at < :now - interval '1 day' as late
            from estimate e join client c on c.id = e.client_id
            where e.state = 'SUBMITTED'
            order by e.submitted_at, e.id""".formatted(
                            CLIENT));

    private static final Part WITH_CLIENT = new Part(
            "estimatesWithClient",
            Action.ESTIMATE_WRITE,
            "/estimates/",
            "/estimates?state=WITH_CLIENT",
            """
            select e.id, e.number || ' ' || e.title as title, %s, null::date as day, g.asked_at as at,
                e.net as amount, e.currency, g.asked_at < :now - interval '3 days' as late
            from estimate e join signature_request q on q.client_id = e.client_id and q.subject_kind = 'estimate_version'
                and q.subject_id = e.current_id and q.state = 'OPEN'
            join signature_signer g on g.client_id = q.client_id and g.request_id = q.id and g.state = 'ASKED'
            join client c on c.id = e.client_id
            where e.state = 'WITH_CLIENT' and %s
            order by g.asked_at, e.id""".formatted(CLIENT, MINE),
            "/reminder");

    private static final Part TO_SEND = new Part(
            "estimatesToSend", Action.ESTIMATE_WRITE, "/estimates/", "/estimates?state=APPROVED", """
            select e.id, concat_ws(' ', e.number, e.title) as title, %s, null::date as day, e.approved_at as at,
                e.net as amount, e.currency, e.approved_at < :now - interval '2 days' as late
            from estimate e join client c on c.id = e.client_id
            where e.state = 'APPROVED' and %s
            order by e.approved_at, e.id""".formatted(
                            CLIENT, MINE));

    static final List<Part> ALL = List.of(TO_DECIDE, TO_SEND, WITH_CLIENT);

    private EstimateParts() {}
}
