-- What an hour of a person costs, by currency, from a day on. The agency's own data: no client.
create table cost_rate (
    person_id uuid not null references person,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    valid_from date not null,
    hourly numeric(14, 4) not null check (hourly >= 0),
    primary key (person_id, currency, valid_from)
);
grant select, insert, update on cost_rate to jobbag_app;

create table time_entry (
    id uuid primary key,
    client_id uuid not null references client,
    order_id uuid not null,
    person_id uuid not null references person,
    worked_on date not null,
    hours numeric(5, 2) not null check (hours > 0 and hours <= 24 and mod(hours, 0.25) = 0),
    note text not null check (length(note) <= 500),
    rate numeric(14, 4) check (rate >= 0),
    cost numeric(14, 4) check (cost >= 0),
    booked_at timestamptz not null,
    unique (client_id, id),
    foreign key (client_id, order_id) references work_order (client_id, id),
    check ((rate is null) = (cost is null))
);
create index time_entry_order on time_entry (order_id, worked_on desc, id desc);
create index time_entry_person on time_entry (person_id, worked_on desc);
create index time_entry_unpriced on time_entry (person_id) where cost is null;

create table expense (
    id uuid primary key,
    client_id uuid not null references client,
    order_id uuid not null,
    person_id uuid not null references person,
    spent_on date not null,
    amount numeric(14, 4) not null check (amount > 0),
    note text not null check (length(note) between 1 and 500),
    booked_at timestamptz not null,
    unique (client_id, id),
    foreign key (client_id, order_id) references work_order (client_id, id)
);
create index expense_order on expense (order_id, spent_on desc, id desc);
create index expense_person on expense (person_id, spent_on desc);

select jobbag_guard('time_entry');
select jobbag_guard('expense');

-- WO-3: nothing is booked, changed or taken back without an open finance number. The lock makes a closing wait for
-- the bookings under way, and them for it.
create function jobbag_open_number_only() returns trigger language plpgsql as $$
declare
    booked record := case when tg_op = 'DELETE' then old else new end;
    state text;
begin
    select status into state from work_order where id = booked.order_id for share;
    if state is null or state not in ('ISSUED', 'IN_PROGRESS', 'DELIVERED') then
        raise exception 'no open finance number to book on' using errcode = 'JB003';
    end if;
    if tg_op = 'UPDATE' and (new.order_id, new.person_id, new.client_id) is distinct from (old.order_id, old.person_id, old.client_id) then
        raise exception 'a booking stays where it is' using errcode = 'JB003';
    end if;
    return booked;
end $$;
create trigger open_number_only before insert or update or delete on time_entry
    for each row execute function jobbag_open_number_only();
create trigger open_number_only before insert or update or delete on expense
    for each row execute function jobbag_open_number_only();

-- The cost of a finance number at any moment (WO-6), the same for every page. Net, in the order's currency.
create view order_cost with (security_invoker = true) as
select o.id as order_id, o.client_id, o.currency, o.estimate,
    coalesce(t.hours, 0) as hours,
    coalesce(t.unpriced_hours, 0) as unpriced_hours,
    coalesce(t.cost, 0) as time_cost,
    coalesce(e.amount, 0) as expenses,
    coalesce(t.cost, 0) + coalesce(e.amount, 0) as total
from work_order o
left join lateral (
    select sum(hours) as hours, sum(hours) filter (where cost is null) as unpriced_hours, sum(cost) as cost
    from time_entry where order_id = o.id) t on true
left join lateral (select sum(amount) as amount from expense where order_id = o.id) e on true;
grant select on order_cost to jobbag_app;
