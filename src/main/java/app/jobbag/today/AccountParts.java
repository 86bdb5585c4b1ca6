package app.jobbag.today;

import static app.jobbag.today.Part.CLIENT;
import static app.jobbag.today.Part.CLIENT_AND_SIGNER;
import static app.jobbag.today.Part.MINE;

import app.jobbag.staff.Action;
import java.util.List;

/** What waits for whoever looks after clients. */
final class AccountParts {
    private static final String MY_MEETING = """
            (m.planned_by = :me or exists (select from meeting_participant q where q.meeting_id = m.id and q.person_id = :me))""";

    private static final Part MEETINGS = new Part(
            "meetings", Action.MEETING_SEE, "/meetings/", "/meetings?when=COMING", """
            select m.id, m.subject as title, %s, null::date as day, m.starts_at as at,
                null::numeric as amount, null as currency, false as late
            from meeting m join client c on c.id = m.client_id
            where m.state = 'PLANNED' and m.starts_at >= :now and m.starts_at < :week and %s
            order by m.starts_at, m.id""".formatted(CLIENT, MY_MEETING));

    private static final Part WITHOUT_MINUTES = new Part(
            "withoutMinutes", Action.MEETING_WRITE, "/meetings/", "/meetings?minutes=MISSING", """
            select m.id, m.subject as title, %s, null::date as day, m.starts_at as at,
                null::numeric as amount, null as currency,
                coalesce((select d.due_at from minutes_due d where d.meeting_id = m.id), m.starts_at + interval '1 day') < :now as late
            from meeting m join client c on c.id = m.client_id
            where m.state <> 'CANCELLED' and m.starts_at < :now and m.planned_by = :me
                and not exists (select from minutes n where n.meeting_id = m.id and n.state = 'CIRCULATED')
            order by m.starts_at, m.id""".formatted(CLIENT));

    /** MEET-5: one working day after a meeting with the client. */
    private static final Part WITHOUT_FOLLOW_UP = new Part(
            "withoutFollowUp", Action.MEETING_WRITE, "/meetings/", "/meetings?followUp=MISSING", """
            select m.id, m.subject as title, %s, null::date as day, u.due as at,
                null::numeric as amount, null as currency, true as late
            from follow_up u join meeting m on m.client_id = u.client_id and m.id = u.meeting_id
            join client c on c.id = u.client_id
            where u.waived_at is null and u.due < :now
                and not exists (select from meeting f where f.follows_id = m.id and f.state <> 'CANCELLED')
                and exists (select from team_member t where t.client_id = c.id and t.person_id = :me
                    and t.duty in ('LEAD_AE', 'AE'))
            order by u.due, m.id""".formatted(CLIENT));

    private static final String OF_MINUTES = """
            from signature_request r join minutes m on m.client_id = r.client_id and m.id = r.subject_id
            join meeting t on t.client_id = m.client_id and t.id = m.meeting_id
            join client c on c.id = r.client_id""";

    private static final Part DISPUTED =
            new Part("minutesDisputed", Action.MEETING_WRITE, "/minutes/", "/meetings?minutes=DISPUTED", """
            select m.id, m.number || ' ' || t.subject as title, %s, null::date as day, r.ended_at as at,
                null::numeric as amount, null as currency, true as late
            %s
            join signature_signer s on s.client_id = r.client_id and s.request_id = r.id and s.state = 'REFUSED'
            where r.subject_kind = 'minutes' and r.state = 'SENT_BACK' and %s
            order by r.ended_at, m.id""".formatted(
                            CLIENT_AND_SIGNER, OF_MINUTES, MINE));

    private static final Part UNCONFIRMED = new Part(
            "minutesWaiting",
            Action.MEETING_WRITE,
            "/minutes/",
            "/meetings?minutes=WAITING",
            """
            select m.id, m.number || ' ' || t.subject as title, %s, null::date as day, r.created_at as at,
                null::numeric as amount, null as currency, r.created_at < :now - interval '3 days' as late
            %s
            where r.subject_kind = 'minutes' and r.state = 'OPEN'
                and (r.objection_until is null or r.objection_until > :now) and %s
            order by r.created_at, m.id""".formatted(CLIENT, OF_MINUTES, MINE),
            "/reminder");

    private static final Part MINUTES_NOT_ME =
            new Part("minutesNotMe", Action.MEETING_WRITE, "/minutes/", "/meetings?minutes=WAITING", """
            select m.id, m.number || ' ' || t.subject as title, %s, null::date as day, q.suggested_at as at,
                null::numeric as amount, null as currency, q.suggested_at < :now - interval '1 day' as late
            %s
            join signature_signer s on s.client_id = r.client_id and s.request_id = r.id and s.state = 'ASKED'
            join signer_suggestion q on q.client_id = s.client_id and q.signer_id = s.id and q.settled_at is null
            where r.subject_kind = 'minutes' and r.state = 'OPEN' and %s
            order by q.suggested_at, m.id""".formatted(
                            CLIENT_AND_SIGNER, OF_MINUTES, MINE));

    private static final Part MINUTES_REMARKS =
            new Part("minutesRemarks", Action.MEETING_WRITE, "/minutes/", "/meetings?minutes=REMARKS", """
            select m.id, m.number || ' ' || t.subject as title, %s, null::date as day, s.settled_at as at,
                null::numeric as amount, null as currency, false as late
            %s
            join signature_signer s on s.client_id = r.client_id and s.request_id = r.id
                and s.state = 'SIGNED_WITH_REMARKS'
            where r.subject_kind = 'minutes' and r.state <> 'REPLACED' and s.settled_at > :now - interval '14 days'
                and %s
            order by s.settled_at desc, m.id""".formatted(
                            CLIENT_AND_SIGNER, OF_MINUTES, MINE));

    private static final Part ACTIONS = new Part(
            "actions", Action.ACTION_ITEM_DO, "/action-items/", "/action-items?whose=MINE&state=OPEN", """
            select a.id, a.step as title, %s, a.due as day, null::timestamptz as at,
                null::numeric as amount, null as currency, a.due < :today as late
            from action_item a join client c on c.id = a.client_id
            where a.state = 'OPEN' and a.person_id = :me
                and not exists (select from action_postponement o where o.item_id = a.id and o.until > :today)
            order by a.due, a.id""".formatted(
                            CLIENT));

    private static final Part RETURNED_ORDERS = new Part(
            "returnedOrders", Action.ORDER_WRITE, "/workorders/", "/workorders?status=RETURNED", """
            select o.id, o.title, %s, o.due_on as day, null::timestamptz as at,
                null::numeric as amount, null as currency, true as late
            from work_order o join client c on c.id = o.client_id
            where o.status = 'RETURNED' and o.author_id = :me
            order by o.created_at, o.id""".formatted(CLIENT));

    private static final Part REMARKS =
            new Part("remarks", Action.CLIENT_EDIT, "/deliverables/", "/deliverables?state=SIGNED", """
            select d.id, d.title || ' v' || v.number as title, %s, null::date as day, s.settled_at as at,
                null::numeric as amount, null as currency, false as late
            from signature_signer s
            join deliverable_version v on v.client_id = s.client_id and v.request_id = s.request_id
            join deliverable d on d.client_id = v.client_id and d.id = v.deliverable_id
            join client c on c.id = s.client_id
            where s.state = 'SIGNED_WITH_REMARKS' and s.contact_id is not null
                and s.settled_at > :now - interval '14 days'
                and exists (select from team_member t where t.client_id = c.id and t.person_id = :me
                    and t.duty in ('LEAD_AE', 'AE'))
            order by s.settled_at desc, d.id""".formatted(
                            CLIENT_AND_SIGNER));

    private static final Part NOT_ME =
            new Part("notMe", Action.CLIENT_EDIT, "/deliverables/", "/deliverables?state=WITH_CLIENT", """
            select d.id, d.title, %s, null::date as day, q.suggested_at as at,
                null::numeric as amount, null as currency, q.suggested_at < :now - interval '1 day' as late
            from signer_suggestion q
            join signature_signer s on s.client_id = q.client_id and s.id = q.signer_id and s.state = 'ASKED'
            join signature_request r on r.client_id = s.client_id and r.id = s.request_id and r.state = 'OPEN'
            join deliverable_version v on v.client_id = s.client_id and v.request_id = s.request_id
            join deliverable d on d.client_id = v.client_id and d.id = v.deliverable_id and d.state = 'WITH_CLIENT'
            join client c on c.id = s.client_id
            where q.settled_at is null and %s
            order by q.suggested_at, d.id""".formatted(
                            CLIENT_AND_SIGNER, MINE));

    private static final Part TO_CHARGE = new Part(
            "toCharge", Action.PAYMENT_REQUEST_WRITE, "/workorders/", "/workorders?status=CLOSED", """
            select o.id, o.number || ' ' || o.title as title, %s, null::date as day, k.closed_at as at,
                o.agreed as amount, o.currency, k.closed_at < :now - interval '7 days' as late
            from work_order o join client c on c.id = o.client_id
            join closing_card k on k.client_id = o.client_id and k.order_id = o.id
            where o.status = 'CLOSED' and %s
                and not exists (select from payment_request_line l
                    left join invoice i on i.client_id = l.client_id and i.request_id = l.request_id
                    where l.client_id = o.client_id and l.order_id = o.id and l.live and l.billing_item_id is null
                        and i.status is distinct from 'CREDITED')
            order by k.closed_at, o.id""".formatted(
                            CLIENT, MINE));

    private static final Part RETURNED_REQUESTS = new Part(
            "returnedRequests",
            Action.PAYMENT_REQUEST_WRITE,
            "/payment-requests/",
            "/payment-requests?status=RETURNED",
            """
            select r.id, coalesce(r.return_reason, '') as title, %s, null::date as day, r.decided_at as at,
                r.total as amount, r.currency, true as late
            from payment_request r join client c on c.id = r.client_id
            where r.status = 'RETURNED' and r.requested_by = :me
            order by r.decided_at, r.id""".formatted(CLIENT));

    /** To the client's account: one message lists everything that is open (FIN-5). */
    private static final Part OVERDUE = new Part(
            "myOverdue", Action.PAYMENT_REQUEST_WRITE, "/clients/*/account", "/invoices?overdue=yes", """
            select i.client_id as id, i.number as title, %s, i.due_on as day, null::timestamptz as at,
                i.open as amount, i.currency, true as late
            from invoice i join client c on c.id = i.client_id
            where i.status in ('ISSUED', 'PARTLY_PAID') and i.due_on < jobbag_agency_day(:now) and %s
            order by i.due_on, i.id""".formatted(
                            CLIENT, MINE));

    /** Of others: nobody confirms what the same person has recorded. */
    private static final Part PAPERS =
            new Part("papers", Action.PAPER_SIGNATURE, "/paper-signatures/", "/paper-signatures", """
            select a.signer_id as id, r.title, %s, null::date as day, a.recorded_at as at,
                null::numeric as amount, null as currency, a.recorded_at < :now - interval '1 day' as late
            from paper_answer a join signature_request r on r.client_id = a.client_id and r.id = a.request_id
            join signature_signer s on s.client_id = a.client_id and s.id = a.signer_id
            join client c on c.id = a.client_id
            where a.state = 'WAITING' and a.recorded_by <> :me and %s
            order by a.recorded_at, a.id""".formatted(
                            CLIENT_AND_SIGNER, MINE));

    static final List<Part> ALL = List.of(
            PAPERS,
            DISPUTED,
            MINUTES_NOT_ME,
            MINUTES_REMARKS,
            MEETINGS,
            WITHOUT_MINUTES,
            WITHOUT_FOLLOW_UP,
            UNCONFIRMED,
            ACTIONS,
            RETURNED_ORDERS,
            NOT_ME,
            REMARKS,
            TO_CHARGE,
            RETURNED_REQUESTS,
            OVERDUE);

    private AccountParts() {}
}
