-- Rates of a person in a currency: each from a day on, until a day where one is said. Two of them never hold on one day; days
-- without one are a gap, and what is worked on them waits for a rate.
alter table cost_rate add column valid_until date,
    add constraint cost_rate_lasts check (valid_until >= valid_from);
create function cost_rate_no_overlap() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('cost_rate ' || new.person_id || new.currency, 0));
    if exists (select from cost_rate r where r.person_id = new.person_id and r.currency = new.currency
            and r.valid_from <> new.valid_from
            and daterange(r.valid_from, r.valid_until, '[]') && daterange(new.valid_from, new.valid_until, '[]')) then
        raise exception 'two rates of one person would hold on one day' using errcode = 'JB005';
    end if;
    return new;
end $$;
-- until now a rate held until the next one began
update cost_rate r set valid_until = (select min(n.valid_from) - 1 from cost_rate n
    where n.person_id = r.person_id and n.currency = r.currency and n.valid_from > r.valid_from);
create trigger no_overlap before insert or update on cost_rate
    for each row execute function cost_rate_no_overlap();

-- What was invoiced on a finance number in the order's currency; a sheet of closing and the cost of the order ask here both.
create function order_invoiced(wanted uuid, money text) returns numeric language sql stable as
    'select coalesce(sum(i.net), 0) from order_income i where i.order_id = wanted and i.currency = money';

-- The cost of a finance number at any moment (WO-6), the one definition for every page, paper and file. Net, in the order's
-- currency; what was paid in another was put into it by the rate of its day.
--   estimate    what is agreed with the client now, accepted change orders included (WO-4): the bar that cost is held against
--   planned     planned hours at the rate of person and week, where people are planned; else the estimate, never both
--   total       booked: time at the rate of person and day, expenses but those returned or taken back
--   committed   ordered and not billed yet: nothing is, before there are purchase orders
--   to_come     what is left of the plan, while something can still be booked: of planned hours, less the time booked
--   forecast    what it will have cost: total, committed and to come
drop view order_cost;
create view order_cost with (security_invoker = true) as
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
grant select on order_cost to jobbag_app;
