package app.jobbag.calls;

/**
 * What speaks for a call, kind by kind; of each client the most pressing few, so that one with much work costs no more. Up to
 * which day it is spoken of is known only with the caller's hours: what is read reaches further, the nearest first.
 */
final class ReasonParts {
    private static final String ACTIONS = """
            (select m.client_id, case when a.contact_id is null then 'ACTION' else 'THEIR_ACTION' end as source, a.id, a.step as title,
                a.due as day, null::timestamptz as at, null::numeric as amount, null as currency, a.contact_id as contact
            from action_item a where a.client_id = m.client_id and a.state = 'OPEN' and a.due >= :day
                and (a.contact_id is not null or a.due <= :horizon)
            order by a.due, a.id limit 4)""";

    private static final String LATE_ACTIONS = """
            (select m.client_id, case when a.contact_id is null then 'ACTION' else 'THEIR_ACTION' end as source, a.id, a.step as title,
                a.due as day, null::timestamptz as at, null::numeric as amount, null as currency, a.contact_id as contact
            from action_item a where a.client_id = m.client_id and a.state = 'OPEN' and a.due < :day
            order by a.due desc, a.id desc limit 4)""";

    private static final String LATE_DELIVERIES = """
            (select m.client_id, 'DELIVERY', o.id, concat_ws(' ', o.number, o.title), o.due_on, null, null, null, null
            from work_order o where o.client_id = m.client_id and o.status in ('ISSUED', 'IN_PROGRESS')
                and o.due_on < :day
            order by o.due_on desc, o.id limit 4)""";

    private static final String DELIVERIES = """
            (select m.client_id, 'DELIVERY', o.id, concat_ws(' ', o.number, o.title), o.due_on, null, null, null, null
            from work_order o where o.client_id = m.client_id and o.status in ('ISSUED', 'IN_PROGRESS')
                and o.due_on between :day and :horizon
            order by o.due_on, o.id limit 4)""";

    private static final String PROOFS = """
            (select m.client_id, 'PROOF', o.id, concat_ws(' ', o.number, o.title), (o.answers ->> 'proof_date')::date, null, null,
                null, null
            from work_order o where o.client_id = m.client_id and o.status in ('ISSUED', 'IN_PROGRESS')
                and o.answers ->> 'proof_date' between cast(:day as text) and cast(:horizon as text)
            order by o.answers ->> 'proof_date', o.id limit 4)""";

    private static final String SIGNATURES = """
            (select m.client_id, 'SIGNATURE', d.id, d.title || ' v' || v.number, null::date, s.asked_at, null, null, s.contact_id
            from signature_signer s join signature_request r on r.client_id = s.client_id and r.id = s.request_id and r.state = 'OPEN'
            join deliverable_version v on v.client_id = s.client_id and v.request_id = s.request_id
            join deliverable d on d.client_id = v.client_id and d.id = v.deliverable_id
            where s.client_id = m.client_id and s.contact_id is not null and s.state = 'ASKED'
            order by s.asked_at, d.id limit 4)""";

    private static final String CONFIRMATIONS = """
            (select m.client_id, 'CONFIRMATION', n.id, concat_ws(' ', n.number, t.subject), null::date, s.asked_at, null, null,
                s.contact_id
            from signature_signer s join signature_request r on r.client_id = s.client_id and r.id = s.request_id
                and r.state = 'OPEN' and r.subject_kind = 'minutes'
            join minutes n on n.client_id = r.client_id and n.id = r.subject_id
            join meeting t on t.client_id = n.client_id and t.id = n.meeting_id
            where s.client_id = m.client_id and s.contact_id is not null and s.state = 'ASKED'
            order by s.asked_at, n.id limit 3)""";

    private static final String PROMISES = """
            (select m.client_id, 'PROMISE', r.id, l.text, l.due, null, null, null, l.contact_id
            from contact_report r join contact_report_line l on l.client_id = r.client_id and l.report_id = r.id
                and l.kind = 'NEXT_DATE'
            where r.client_id = m.client_id and r.newest and r.state in ('DRAFT', 'FINISHED')
                and l.due between :day and :horizon and r.happened_at > :from - interval '90 days'
            order by l.due, r.id limit 3)""";

    private static final String INSTRUCTIONS = """
            (select m.client_id, 'INSTRUCTION', n.id, n.number || ' ' || n.text, null::date, n.asked_at, null, null, n.contact_id
            from instruction n where n.client_id = m.client_id and n.state in ('OPEN', 'ASKED', 'DISPUTED')
            order by n.asked_at, n.id limit 3)""";

    private static final String INVOICES = """
            (select m.client_id, 'INVOICE', i.id, i.number, i.due_on, null, i.open, i.currency, null
            from invoice i where :money and i.client_id = m.client_id and i.status in ('ISSUED', 'PARTLY_PAID') and i.due_on < :day
            order by i.due_on, i.id limit 4)""";

    /** What the reminder ladder wants spoken of. */
    private static final String COLLECTIONS = """
            (select m.client_id, 'COLLECTION', r.id, '', r.call_on, r.sent_at, (select sum(i.open) from reminder_line l
                join invoice i on i.client_id = l.client_id and i.id = l.invoice_id
                where l.client_id = r.client_id and l.reminder_id = r.id and l.step is not null
                    and i.status in ('ISSUED', 'PARTLY_PAID')), (select min(l.currency) from reminder_line l
                where l.client_id = r.client_id and l.reminder_id = r.id and l.step is not null), null
            from reminder r where :money and r.client_id = m.client_id and r.way = 'CALL' and r.settled_at is null
                and r.call_on <= :day
            order by r.call_on, r.id limit 1)""";

    /** With a place for whose clients. */
    static final String ALL = "select x.* from %s m cross join lateral ("
            + String.join(
                    " union all ",
                    ACTIONS,
                    LATE_ACTIONS,
                    LATE_DELIVERIES,
                    DELIVERIES,
                    PROOFS,
                    SIGNATURES,
                    CONFIRMATIONS,
                    PROMISES,
                    INSTRUCTIONS,
                    INVOICES,
                    COLLECTIONS)
            + ") x";

    private ReasonParts() {}
}
