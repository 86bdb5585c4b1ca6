-- Weekly reports can be talked about, and reminders of them stand in the notices too.
alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check
    check (kind in ('MENTION', 'ASSIGNED', 'RETURNED', 'DECIDED', 'MOVED', 'OVERDUE', 'REMINDED', 'COMMENT'));

create or replace function jobbag_named(of_kind text, of_object uuid) returns table (client uuid, title text) language sql stable as $$
    select o.client_id, concat_ws(' ', o.number, o.title) from work_order o where of_kind = 'order' and o.id = of_object
    union all select m.client_id, m.subject from meeting m where of_kind = 'meeting' and m.id = of_object
    union all select r.client_id, concat_ws(' ', r.number, coalesce(nullif(r.summary, ''), r.why)) from contact_report r
        where of_kind = 'contactReport' and r.id = of_object
    union all select i.client_id, i.number || ' ' || i.text from instruction i where of_kind = 'instruction' and i.id = of_object
    union all select a.client_id, a.step from action_item a where of_kind = 'actionItem' and a.id = of_object
    union all select d.client_id, d.title from deliverable d where of_kind = 'deliverable' and d.id = of_object
    union all select h.client_id, concat_ws(' ', h.number, h.why) from change_order h where of_kind = 'changeOrder' and h.id = of_object
    union all select s.client_id, concat_ws(' ', s.number, s.title) from schedule s where of_kind = 'schedule' and s.id = of_object
    union all select i.client_id, coalesce(i.number, '') from invoice i where of_kind = 'invoice' and i.id = of_object
    union all select q.client_id, left(concat_ws(' ', nullif(q.buyer_reference, ''), q.evidence), 100) from payment_request q
        where of_kind = 'paymentRequest' and q.id = of_object
    union all select w.client_id, to_char(w.week, 'IYYY-"W"IW') from weekly_report w where of_kind = 'weeklyReport' and w.id = of_object
    union all select c.id, '' from client c where of_kind = 'client' and c.id = of_object
$$;
