-- Who is planned for what on an order, and for how many hours in each week (WO-5).
create table assignment (
    id uuid primary key,
    client_id uuid not null references client,
    version integer not null,
    order_id uuid not null,
    person_id uuid not null references person,
    -- what the person does on it: a role or a step, as people call it
    role text not null check (length(role) between 1 and 80),
    created_by uuid not null references person,
    created_at timestamptz not null,
    unique (client_id, id),
    unique (order_id, person_id, role),
    foreign key (client_id, order_id) references work_order (client_id, id)
);
create index assignment_person on assignment (person_id);

create table planned_hours (
    client_id uuid not null,
    assignment_id uuid not null,
    week date not null check (extract(isodow from week) = 1),
    hours numeric(5, 2) not null check (hours > 0 and hours <= 168 and mod(hours, 0.25) = 0),
    primary key (assignment_id, week),
    foreign key (client_id, assignment_id) references assignment (client_id, id)
);
create index planned_hours_week on planned_hours (week, assignment_id) include (hours);

select jobbag_guard('assignment');
select jobbag_guard('planned_hours');

-- What counts as load: orders that go on, and people who are still on them.
create view planned_load with (security_invoker = true) as
select h.client_id, a.id as assignment_id, a.version, a.order_id, a.person_id, a.role, h.week, h.hours
from planned_hours h
join assignment a on a.client_id = h.client_id and a.id = h.assignment_id
join work_order o on o.client_id = a.client_id and o.id = a.order_id and o.status not in ('ON_HOLD', 'CLOSED', 'CANCELLED')
join order_assignee e on e.client_id = a.client_id and e.order_id = a.order_id and e.person_id = a.person_id;
grant select on planned_load to jobbag_app;

-- The planned hours of people by week, of whatever client: what the asking person may not see counts without a name
-- (CONF-1). As jobbag_busy, it looks past the scope, for people of the agency only.
create function jobbag_planned(people uuid[], first date, last date)
    returns table (person uuid, week date, hours numeric) language plpgsql as $$
declare
    before_all text := current_setting('jobbag.all', true);
    before_walled text := current_setting('jobbag.walled', true);
begin
    if not jobbag_is_staff() then
        return;
    end if;
    perform set_config('jobbag.all', 'on', true), set_config('jobbag.walled', '', true);
    return query select p.person_id, p.week, sum(p.hours) from planned_load p
        where p.person_id = any (people) and p.week between first and last group by p.person_id, p.week;
    perform set_config('jobbag.all', coalesce(before_all, ''), true),
            set_config('jobbag.walled', coalesce(before_walled, ''), true);
end $$;
