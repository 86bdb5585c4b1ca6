package app.jobbag.today;

import static app.jobbag.today.Part.CLIENT;
import static app.jobbag.today.Part.CLIENT_AND_SIGNER;
import static app.jobbag.today.Part.MINE;

import app.jobbag.staff.Action;
import java.util.List;

/** What waits for whoever decides on the work, and for whoever does it. */
final class WorkParts {
    private static final Part SUBMITTED =
            new Part("submitted", Action.ORDER_DECIDE, "/workorders/", "/workorders/queue", """
            select o.id, o.title, %s, o.due_on as day, null::timestamptz as at,
                o.agreed as amount, o.currency, o.due_on < :today as late
            from work_order o join client c on c.id = o.client_id
            where o.status = 'SUBMITTED' and (not :tied
                or o.discipline in (select d.discipline from person_discipline d where d.person_id = :me))
            order by o.due_on nulls last, o.created_at, o.id""".formatted(CLIENT));

    private static final Part STEPS = new Part(
            "steps", Action.DELIVERABLE_STEP, "/deliverables/", "/deliverables?waiting=mine", """
            select d.id, d.title || ' v' || v.number as title, %s, null::date as day,
                coalesce(s.due_at, s.asked_at + interval '1 day') as at,
                null::numeric as amount, null as currency,
                coalesce(s.due_at, s.asked_at + interval '1 day') < :now as late
            from signature_signer s
            join signature_request r on r.client_id = s.client_id and r.id = s.request_id and r.state = 'OPEN'
            join deliverable_version v on v.client_id = s.client_id and v.request_id = s.request_id
            join deliverable d on d.client_id = v.client_id and d.id = v.deliverable_id
            join client c on c.id = s.client_id
            where s.person_id = any(jobbag_signs_for(:me, :now)) and s.state = 'ASKED'
                and (s.person_id = :me or not exists (select from signature_signer o where o.client_id = s.client_id
                    and o.request_id = s.request_id and :me in (o.person_id, o.deputy_id)))
            order by coalesce(s.due_at, s.asked_at + interval '1 day'), d.id""".formatted(CLIENT));

    private static final Part SENT_BACK = new Part(
            "sentBack", Action.DELIVERABLE_WRITE, "/deliverables/", "/deliverables?state=SENT_BACK", """
            select d.id, d.title || ' v' || v.number as title, %s, null::date as day, s.settled_at as at,
                null::numeric as amount, null as currency, s.settled_at < :now - interval '1 day' as late
            from deliverable d
            join work_order o on o.client_id = d.client_id and o.id = d.order_id and o.status in ('ISSUED', 'IN_PROGRESS')
            cross join lateral (select w.number, w.request_id, w.uploaded_by from deliverable_version w
                where w.client_id = d.client_id and w.deliverable_id = d.id order by w.number desc limit 1) v
            join signature_signer s on s.client_id = d.client_id and s.request_id = v.request_id and s.state = 'REFUSED'
            join client c on c.id = d.client_id
            where d.state = 'SENT_BACK' and (v.uploaded_by = :me or exists (select from order_assignee a
                where a.client_id = d.client_id and a.order_id = d.order_id and a.person_id = :me)
                or exists (select from deliverable_return b where b.client_id = d.client_id and b.deliverable_id = d.id
                    and b.version_number = v.number and b.to_person = :me))
            order by s.settled_at, d.id""".formatted(
                            CLIENT_AND_SIGNER));

    private static final Part ORDERS =
            new Part("orders", Action.ORDER_SEE, "/workorders/", "/workorders?mine=yes", """
            select o.id, o.number || ' ' || o.title as title, %s, o.due_on as day, null::timestamptz as at,
                null::numeric as amount, null as currency, o.due_on < :today as late
            from work_order o join client c on c.id = o.client_id
            join order_assignee a on a.client_id = o.client_id and a.order_id = o.id and a.person_id = :me
            where o.status in ('ISSUED', 'IN_PROGRESS')
            order by o.due_on nulls last, o.id""".formatted(CLIENT));

    /** Whose lead account executive has left, or never was: nobody is called first. */
    private static final Part LEADERLESS =
            new Part("leaderless", Action.CLIENT_TEAM, "/clients/", "/clients?status=ACTIVE", """
            select c.id, c.legal_name as title, %s, null::date as day, c.created_at as at,
                null::numeric as amount, null as currency, true as late
            from client c
            where c.status in ('ACTIVE', 'PROSPECT') and not exists (select from team_member t
                join person p on p.id = t.person_id and p.active where t.client_id = c.id and t.duty = 'LEAD_AE')
            order by lower(c.legal_name), c.id""".formatted(CLIENT));

    private static final Part WITH_CLIENT = new Part(
            "withClient",
            Action.DELIVERABLE_WRITE,
            "/deliverables/",
            "/deliverables?state=WITH_CLIENT",
            """
            select d.id, d.title, %s, null::date as day, asked.at as at,
                null::numeric as amount, null as currency, asked.due < :now as late
            from deliverable d join client c on c.id = d.client_id
            cross join lateral (select coalesce(max(s.asked_at), d.created_at) as at,
                    coalesce(max(coalesce(s.due_at, s.asked_at + interval '3 days')), d.created_at) as due
                from deliverable_version v join signature_signer s on s.client_id = v.client_id and s.request_id = v.request_id
                    and s.state = 'ASKED'
                join signature_request r on r.client_id = s.client_id and r.id = s.request_id and r.state = 'OPEN'
                where v.client_id = d.client_id and v.deliverable_id = d.id and s.contact_id is not null) asked
            where d.state = 'WITH_CLIENT' and %s
            order by asked.due, d.id""".formatted(CLIENT, MINE),
            "/reminder");

    static final List<Part> ALL = List.of(SUBMITTED, STEPS, SENT_BACK, ORDERS, LEADERLESS, WITH_CLIENT);

    private WorkParts() {}
}
