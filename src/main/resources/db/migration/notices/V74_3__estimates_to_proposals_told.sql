-- Estimates, requests for quotation, purchase orders and proposals can be talked about. Who may see them is as for schedules, but for
-- contributors: jobbag_readers says so already.
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
    union all select e.client_id, concat_ws(' ', e.number, e.title) from estimate e where of_kind = 'estimate' and e.id = of_object
    union all select r.client_id, concat_ws(' ', r.number, r.title) from quote_request r where of_kind = 'quoteRequest' and r.id = of_object
    union all select p.client_id, concat_ws(' ', p.number, p.title) from purchase_order p where of_kind = 'purchaseOrder' and p.id = of_object
    union all select p.client_id, concat_ws(' ', p.number, p.title) from proposal p where of_kind = 'proposal' and p.id = of_object
    union all select c.id, '' from client c where of_kind = 'client' and c.id = of_object
$$;
