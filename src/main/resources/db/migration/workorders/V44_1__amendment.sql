-- What accepted change orders made of an issued order (WO-4): the order as issued stays fixed, its current state is that and
-- these, in their order.
create table order_amendment (
    client_id uuid not null,
    order_id uuid not null,
    position integer not null check (position >= 0),
    change_id uuid not null unique,
    number text not null,
    answers jsonb not null check (pg_column_size(answers) <= 262144),
    money numeric(14, 4) not null,
    delivery_date date,
    signed boolean not null,
    at timestamptz not null,
    by_name text not null,
    primary key (order_id, position),
    foreign key (client_id, order_id) references work_order (client_id, id)
);
select jobbag_guard_ledger('order_amendment');

-- What is agreed now, for lists and sums: nobody writes it, it follows from the order and its amendments.
alter table work_order add agreed numeric(14, 4), add due_on date;
create function work_order_state() returns trigger language plpgsql as $$
begin
    new.agreed := new.estimate;
    new.due_on := new.delivery_date;
    if new.number is not null then
        select new.estimate + coalesce(sum(m.money), 0),
            coalesce((array_agg(m.delivery_date order by m.position desc) filter (where m.delivery_date is not null))[1],
                new.delivery_date)
        into new.agreed, new.due_on from order_amendment m where m.order_id = new.id;
    end if;
    return new;
end $$;
create trigger state before insert or update on work_order for each row execute function work_order_state();
select set_config('jobbag.all', 'on', true);
update work_order set agreed = estimate;
alter table work_order add constraint work_order_agreed check (agreed >= 0);

create function order_amended() returns trigger language plpgsql as $$
begin
    update work_order set agreed = agreed
    where client_id = new.client_id and id = new.order_id and status in ('ISSUED', 'IN_PROGRESS', 'ON_HOLD', 'DELIVERED');
    if not found then
        raise exception 'only an issued order that has not ended takes changes' using errcode = 'JB002';
    end if;
    return null;
end $$;
create trigger amended after insert on order_amendment for each row execute function order_amended();

drop index work_order_delivery_order;
create index work_order_due_order on work_order ((case when due_on is null then 'infinity' else due_on end), id);
