package app.jobbag.today;

import static app.jobbag.today.Part.CLIENT;
import static app.jobbag.today.Part.MINE;

import app.jobbag.staff.Action;
import java.util.List;

/** Money that somebody has to speak about: calls of the ladder, broken promises, disputes. */
final class CollectionParts {
    private static final Part CALLS = new Part(
            "collectionCalls", Action.COLLECT_WRITE, "/collection-calls/", "/reminders", """
            select r.id, (select string_agg(i.number, ', ' order by i.number) from reminder_line l
                    join invoice i on i.client_id = l.client_id and i.id = l.invoice_id
                    where l.client_id = r.client_id and l.reminder_id = r.id and l.step is not null) as title,
                %s, r.call_on as day, null::timestamptz as at, null::numeric as amount, null as currency,
                r.call_on < :today as late
            from reminder r join client c on c.id = r.client_id
            where r.way = 'CALL' and r.settled_at is null and r.call_on <= :today and %s
            order by r.call_on, r.id""".formatted(CLIENT, MINE));

    private static final Part BROKEN =
            new Part("promisesBroken", Action.COLLECT_WRITE, "/invoices/", "/receivables?only=BROKEN", """
            select i.id, i.number as title, %s, m.promised_on as day, null::timestamptz as at,
                i.open as amount, i.currency, true as late
            from receivable_mark m join invoice i on i.client_id = m.client_id and i.id = m.invoice_id
            join client c on c.id = i.client_id
            where m.promised_on < :today - 1 and not m.promise_kept and m.dispute_id is null
                and (%s or not exists (select from team_member t where t.client_id = c.id and t.duty = 'LEAD_AE'))
            order by m.promised_on, i.id""".formatted(
                            CLIENT, MINE));

    private static final Part DISPUTES = new Part(
            "disputes", Action.COLLECT_WRITE, "/disputes/", "/receivables?only=DISPUTED", """
            select d.id, i.number || ' ' || d.reason as title, %s, null::date as day, d.opened_at as at,
                d.amount, d.currency, coalesce((select w.contact_id is not null from dispute_word w
                    where w.client_id = d.client_id and w.dispute_id = d.id order by w.at desc, w.id desc limit 1),
                    d.contact_id is not null) as late
            from dispute d join invoice i on i.client_id = d.client_id and i.id = d.invoice_id
            join client c on c.id = d.client_id
            where d.state = 'OPEN' and %s
            order by d.opened_at, d.id""".formatted(CLIENT, MINE));

    static final List<Part> ALL = List.of(CALLS, BROKEN, DISPUTES);

    private CollectionParts() {}
}
