-- What cost is held against is what is agreed now: the estimate and every accepted change order (WO-4). Otherwise as before.
create or replace view order_cost with (security_invoker = true) as
select o.id as order_id, o.client_id, o.currency, o.agreed as estimate,
    coalesce(t.hours, 0) as hours,
    coalesce(t.unpriced_hours, 0) as unpriced_hours,
    coalesce(t.cost, 0) as time_cost,
    coalesce(e.amount, 0) as expenses,
    coalesce(e.open, 0) as open_expenses,
    coalesce(p.hours, 0) as planned_hours,
    coalesce(p.cost, o.agreed) as planned,
    b.total,
    0::numeric as committed,
    r.to_come,
    b.total + r.to_come as forecast,
    i.net as invoiced,
    i.net - b.total as margin
from work_order o
left join lateral (
    select sum(hours) as hours, sum(hours) filter (where cost is null) as unpriced_hours, sum(cost) as cost
    from time_entry where order_id = o.id) t on true
left join lateral (
    select sum(amount) filter (where state in ('SUBMITTED', 'APPROVED')) as amount,
        count(*) filter (where state in ('SUBMITTED', 'RETURNED')) as open
    from expense where order_id = o.id) e on true
left join lateral (select coalesce(t.cost, 0) + coalesce(e.amount, 0) as total) b on true
left join lateral (
    select sum(h.hours) as hours, sum(h.hours * r.hourly) as cost
    from assignment a join planned_hours h on h.client_id = a.client_id and h.assignment_id = a.id
    left join lateral (select c.hourly from cost_rate c where c.person_id = a.person_id and c.currency = o.currency
        and c.valid_from <= h.week + 6 and (c.valid_until is null or c.valid_until >= h.week)
        order by c.valid_from desc limit 1) r on true
    where a.order_id = o.id) p on true
left join lateral (
    select case when o.status in ('CLOSED', 'CANCELLED') then 0
        when p.cost is not null then greatest(p.cost - coalesce(t.cost, 0), 0)
        else greatest(coalesce(o.agreed, 0) - b.total, 0) end as to_come) r on true
left join lateral (select order_invoiced(o.id, o.currency) as net) i on true;
