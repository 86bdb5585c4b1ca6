-- EST-1, EST-3, WO-6. What is ordered from suppliers for a work order with a finance number.
create table purchase_limit (
    currency text primary key check (currency ~ '^[A-Z]{3}$'),
    amount numeric(14, 4) not null check (amount >= 0)
);
grant select, insert, update, delete on purchase_limit to jobbag_app;

create table purchase_order (
    id uuid primary key,
    client_id uuid not null references client,
    version integer not null,
    order_id uuid not null,
    supplier_id uuid not null references supplier,
    number text unique check (number ~ '^PO-\d{4}-\d{4,}$'),
    revision integer not null check (revision >= 0),
    state text not null check (state in ('DRAFT', 'WAITING', 'APPROVED', 'SENT', 'CONFIRMED', 'DELIVERED', 'CLOSED', 'CANCELLED')),
    title text not null check (length(title) between 1 and 200),
    deliver_to text not null check (length(deliver_to) <= 500),
    delivery_date date,
    note text not null check (length(note) <= 4000),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    net numeric(16, 4) not null check (net > 0),
    tax numeric(16, 4) not null check (tax >= 0),
    order_currency text not null check (order_currency ~ '^[A-Z]{3}$'),
    -- from the order's currency of purchase into the work order's, on the day it was approved
    rate numeric(18, 8) check (rate > 0),
    -- what was approved last: net, and the same in the work order's currency, which is committed until it is billed
    approved_net numeric(16, 4) check (approved_net > 0),
    committed numeric(16, 4) check (committed >= 0),
    -- up to which finance could approve it; null where only a manager could
    limit_amount numeric(14, 4) check (limit_amount >= 0),
    paper_id uuid,
    author_id uuid not null references person,
    submitted_by uuid references person,
    submitted_by_name text,
    submitted_at timestamptz,
    approved_by uuid references person,
    approved_by_name text,
    approved_at timestamptz,
    sent_to text,
    sent_at timestamptz,
    answer text check (answer in ('CONFIRMED', 'DECLINED')),
    answered_by text,
    answer_words text check (length(answer_words) <= 1000),
    answered_at timestamptz,
    delivered_on date,
    ended_by_name text,
    ended_at timestamptz,
    reason text not null check (length(reason) <= 2000),
    created_at timestamptz not null,
    -- sums of the booked bills, kept by their trigger: net in the purchase's and in the work order's currency
    billed_net numeric(16, 4) not null default 0,
    billed numeric(16, 4) not null default 0,
    unique (client_id, id),
    foreign key (client_id, order_id) references work_order (client_id, id),
    foreign key (client_id, paper_id) references paper (client_id, id) deferrable initially deferred,
    constraint purchase_order_submitted check (num_nonnulls(submitted_by, submitted_by_name, submitted_at) in (0, 3)
        and (state in ('DRAFT', 'CANCELLED') or submitted_at is not null)),
    -- nothing is printed, sent or binding before somebody else has approved it
    constraint purchase_order_approved check (num_nonnulls(approved_by, approved_by_name, approved_at, paper_id) in (0, 4)
        and (state in ('DRAFT', 'WAITING', 'CANCELLED') or num_nonnulls(approved_at, number, rate, approved_net, committed) = 5)
        and (state not in ('DRAFT', 'WAITING') or approved_at is null)),
    constraint purchase_order_four_eyes check (approved_by <> submitted_by),
    constraint purchase_order_sent check (num_nonnulls(sent_to, sent_at) in (0, 2) and (sent_at is null or approved_at is not null)
        and (state <> 'SENT' or sent_at is not null)),
    constraint purchase_order_answered check (num_nonnulls(answer, answered_by, answered_at) in (0, 3)
        and (state <> 'CONFIRMED' or answer is not distinct from 'CONFIRMED')),
    constraint purchase_order_delivered check (state <> 'DELIVERED' or delivered_on is not null),
    constraint purchase_order_ended check (num_nonnulls(ended_by_name, ended_at) in (0, 2)
        and (state in ('CLOSED', 'CANCELLED')) = (ended_at is not null)),
    constraint purchase_order_cancelled_says_why check (state <> 'CANCELLED' or btrim(reason) <> ''),
    constraint purchase_order_own_currency check (currency <> order_currency or rate is null or rate = 1)
);
create index purchase_order_of_order on purchase_order (order_id, created_at, id);
create index purchase_order_newest on purchase_order (created_at desc, id desc);
create index purchase_order_state on purchase_order (state, created_at desc, id desc);
create index purchase_order_client on purchase_order (client_id, created_at desc, id desc);
create index purchase_order_supplier on purchase_order (supplier_id, created_at desc, id desc);
select jobbag_guard('purchase_order');
revoke delete on purchase_order from jobbag_app;

create table purchase_line (
    client_id uuid not null,
    purchase_id uuid not null,
    position integer not null,
    what text not null check (length(what) between 1 and 500),
    quantity numeric(12, 3) not null check (quantity > 0),
    price numeric(16, 4) not null check (price >= 0),
    tax_percent numeric(5, 2) not null check (tax_percent between 0 and 100),
    net numeric(16, 4) not null check (net >= 0),
    primary key (purchase_id, position),
    foreign key (client_id, purchase_id) references purchase_order (client_id, id)
);
select jobbag_guard('purchase_line');

create function purchase_line_is_fixed() returns trigger language plpgsql as $$
declare
    touched purchase_line := case when tg_op = 'DELETE' then old else new end;
begin
    if not exists (select from purchase_order p where p.id = touched.purchase_id and p.state = 'DRAFT') then
        raise exception 'a purchase order that is handed in is fixed' using errcode = 'JB002';
    end if;
    return touched;
end $$;
create trigger fixed before insert or update or delete on purchase_line for each row execute function purchase_line_is_fixed();

create function purchase_order_is_fixed() returns trigger language plpgsql as $$
declare
    status text;
    most numeric;
begin
    if tg_op = 'UPDATE' then
        if old.state = 'CANCELLED' and (new.state, new.reason) is distinct from (old.state, old.reason) then
            raise exception 'purchase order % is cancelled', old.number using errcode = 'JB002';
        end if;
        if old.number is not null and new.number is distinct from old.number then
            raise exception 'purchase order % keeps its number', old.number using errcode = 'JB002';
        end if;
        if (new.client_id, new.order_id, new.order_currency, new.author_id) is distinct from
                (old.client_id, old.order_id, old.order_currency, old.author_id)
            or (old.state <> 'DRAFT' or new.state <> 'DRAFT')
                and (new.supplier_id, new.title, new.deliver_to, new.delivery_date, new.note, new.currency, new.net, new.tax)
                is distinct from (old.supplier_id, old.title, old.deliver_to, old.delivery_date, old.note, old.currency, old.net, old.tax) then
            raise exception 'purchase order % is handed in: what it says is fixed', old.number using errcode = 'JB002';
        end if;
    end if;
    if tg_op = 'INSERT' or new.state = 'APPROVED' and old.state <> 'APPROVED' then
        select o.status into status from work_order o where o.id = new.order_id for share;
        if status is null or status not in ('ISSUED', 'IN_PROGRESS', 'DELIVERED') then
            raise exception 'no open finance number to order on' using errcode = 'JB003';
        end if;
    end if;
    if tg_op = 'INSERT' and new.state <> 'DRAFT' then
        raise exception 'a purchase order begins as a draft' using errcode = 'JB002';
    end if;
    if tg_op = 'UPDATE' and new.state = 'APPROVED' and old.state <> 'APPROVED' then
        if old.state <> 'WAITING' or new.approved_by is distinct from jobbag_viewer() then
            raise exception 'purchase order % is approved by whoever is here, once it is handed in', new.number using errcode = 'JB002';
        end if;
        select l.amount into most from purchase_limit l where l.currency = new.order_currency;
        if (most is null or new.committed > most)
                and not exists (select from person_role r where r.person_id = new.approved_by and r.role = 'MANAGER') then
            raise exception 'purchase order % is above the limit: a manager approves it', new.number using errcode = 'JB002';
        end if;
    end if;
    return new;
end $$;
create trigger fixed before insert or update on purchase_order for each row execute function purchase_order_is_fixed();

-- EST-1 in the database: all purchases of a work order stay within what is agreed with its client, signed changes included.
create function purchase_order_within_budget() returns trigger language plpgsql as $$
declare
    agreed numeric;
    bought numeric;
begin
    if new.state = 'APPROVED' and (tg_op = 'INSERT' or new.committed is distinct from old.committed) then
        select o.agreed into agreed from work_order o where o.id = new.order_id;
        select sum(case when p.state in ('CLOSED', 'CANCELLED') then p.billed else greatest(p.committed, p.billed) end) into bought
        from purchase_order p where p.order_id = new.order_id and p.committed is not null;
        if agreed is not null and bought > agreed then
            raise exception 'purchase order % is above what is agreed with the client', new.number using errcode = 'JB002';
        end if;
    end if;
    if new.state <> 'DRAFT' and new.net is distinct from (select sum(l.net) from purchase_line l where l.purchase_id = new.id) then
        raise exception 'the lines of purchase order % do not add up', new.number using errcode = 'JB002';
    end if;
    return null;
end $$;
create constraint trigger within_budget after insert or update on purchase_order deferrable initially deferred
    for each row execute function purchase_order_within_budget();

-- The personal links of those an order was sent to: one revision of one order each. Only the token's hash is kept.
create table purchase_link (
    token_sha256 text primary key check (token_sha256 ~ '^[0-9a-f]{64}$'),
    client_id uuid not null references client,
    purchase_id uuid not null,
    revision integer not null,
    name text not null,
    email text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at),
    foreign key (client_id, purchase_id) references purchase_order (client_id, id)
);
create index purchase_link_of on purchase_link (client_id, purchase_id);
select jobbag_guard_ledger('purchase_link');
create function purchase_link_of_approved() returns trigger language plpgsql as $$
begin
    if not exists (select from purchase_order p where p.id = new.purchase_id and p.approved_at is not null) then
        raise exception 'an order leaves once it is approved' using errcode = 'JB002';
    end if;
    return new;
end $$;
create trigger approved before insert on purchase_link for each row execute function purchase_link_of_approved();

-- Bills of suppliers, each against its purchase order. amount is what it costs the work order: net, in its currency.
create table supplier_bill (
    id uuid primary key,
    client_id uuid not null references client,
    version integer not null,
    purchase_id uuid not null,
    order_id uuid not null,
    supplier_id uuid not null references supplier,
    number text not null check (length(number) between 1 and 60),
    billed_on date not null,
    due_on date not null,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    net numeric(16, 4) not null check (net > 0),
    tax numeric(16, 4) not null check (tax >= 0),
    rate numeric(18, 8) not null check (rate > 0),
    amount numeric(16, 4) not null check (amount >= 0),
    note text not null check (length(note) <= 1000),
    state text not null check (state in ('BOOKED', 'STOPPED', 'WITHDRAWN')),
    booked_by uuid not null references person,
    booked_by_name text not null,
    booked_at timestamptz not null,
    passed_by uuid references person,
    passed_by_name text,
    passed_at timestamptz,
    reason text not null check (length(reason) <= 2000),
    unique (client_id, id),
    foreign key (client_id, purchase_id) references purchase_order (client_id, id),
    foreign key (client_id, order_id) references work_order (client_id, id),
    constraint supplier_bill_passed check (num_nonnulls(passed_by, passed_by_name, passed_at) in (0, 3)),
    constraint supplier_bill_four_eyes check (passed_by <> booked_by),
    constraint supplier_bill_says_why check (state <> 'WITHDRAWN' and passed_by is null or btrim(reason) <> '')
);
-- the same bill comes in once, for whichever client: it is refused without saying for whom
create unique index supplier_bill_once on supplier_bill (supplier_id, jobbag_bare(number)) where state <> 'WITHDRAWN';
create index supplier_bill_of_order on supplier_bill (order_id);
create index supplier_bill_of_purchase on supplier_bill (client_id, purchase_id);
create index supplier_bill_newest on supplier_bill (billed_on desc, id desc);
create index supplier_bill_client on supplier_bill (client_id, billed_on desc, id desc);
select jobbag_guard('supplier_bill');
revoke delete on supplier_bill from jobbag_app;

create function jobbag_bill_taken(supplier uuid, wanted text) returns boolean language sql stable
    security definer set search_path = public, pg_temp as $$
    select exists (select from supplier_bill b where b.supplier_id = supplier and jobbag_bare(b.number) = jobbag_bare(wanted)
        and b.state <> 'WITHDRAWN') $$;

create function supplier_bill_is_fixed() returns trigger language plpgsql as $$
declare
    status text;
begin
    select o.status into status from work_order o where o.id = new.order_id for share;
    if status is null or status not in ('ISSUED', 'IN_PROGRESS', 'DELIVERED') then
        raise exception 'no open finance number to book on' using errcode = 'JB003';
    end if;
    if tg_op = 'UPDATE' then
        if (new.client_id, new.purchase_id, new.order_id, new.supplier_id, new.number, new.billed_on, new.currency, new.net, new.tax,
                new.rate, new.amount, new.booked_by) is distinct from (old.client_id, old.purchase_id, old.order_id, old.supplier_id,
                old.number, old.billed_on, old.currency, old.net, old.tax, old.rate, old.amount, old.booked_by)
            or old.state = 'WITHDRAWN' and new.state <> 'WITHDRAWN' then
            raise exception 'bill % is booked: what it says is fixed', old.number using errcode = 'JB002';
        end if;
        if old.passed_by is null and new.passed_by is not null and new.passed_by is distinct from jobbag_viewer() then
            raise exception 'bill % is let through by whoever is here', new.number using errcode = 'JB002';
        end if;
    elsif not exists (select from purchase_order p where p.client_id = new.client_id and p.id = new.purchase_id
            and p.order_id = new.order_id and p.supplier_id = new.supplier_id and p.currency = new.currency
            and p.approved_net is not null and p.state <> 'CANCELLED') then
        raise exception 'a bill is booked against an order of its supplier' using errcode = 'JB002';
    end if;
    return new;
end $$;
create trigger fixed before insert or update on supplier_bill for each row execute function supplier_bill_is_fixed();

create function supplier_bill_counts() returns trigger language plpgsql as $$
begin
    update purchase_order p set billed_net = s.net, billed = s.amount
    from (select coalesce(sum(net), 0) as net, coalesce(sum(amount), 0) as amount from supplier_bill b
        where b.client_id = new.client_id and b.purchase_id = new.purchase_id and b.state = 'BOOKED') s
    where p.id = new.purchase_id;
    return null;
end $$;
create trigger counts after insert or update on supplier_bill for each row execute function supplier_bill_counts();

-- A bill above its order waits, unless a manager let it through.
create function supplier_bill_within_order() returns trigger language plpgsql as $$
begin
    if new.state = 'BOOKED' and new.passed_by is null
            and exists (select from supplier_bill b where b.id = new.id and b.state = 'BOOKED')
            and exists (select from purchase_order p where p.id = new.purchase_id and p.billed_net > p.approved_net) then
        raise exception 'bill % is above its order', new.number using errcode = 'JB002';
    end if;
    return null;
end $$;
create constraint trigger within_order after insert or update on supplier_bill deferrable initially deferred
    for each row execute function supplier_bill_within_order();

create table supplier_bill_file (
    client_id uuid not null,
    bill_id uuid not null,
    file_id uuid not null,
    added_by uuid not null references person,
    added_at timestamptz not null,
    primary key (bill_id, file_id),
    foreign key (client_id, bill_id) references supplier_bill (client_id, id) deferrable initially deferred,
    foreign key (client_id, file_id) references stored_file (client_id, id) deferrable initially deferred
);
create index supplier_bill_file_of on supplier_bill_file (file_id);
select jobbag_guard_ledger('supplier_bill_file');

create trigger words after insert or delete or update of title, number on purchase_order
    for each row execute function jobbag_keep_words('purchaseOrder', 'id', 'number', 'title');
create trigger words after insert or delete or update of number on supplier_bill
    for each row execute function jobbag_keep_words('supplierBill', 'id', 'number');

-- The one view of cost (WO-6), with what is bought: bills are booked, what is approved and not billed yet is committed.
--   total       booked: time, expenses, bills
--   committed   approved purchase orders less their bills, none of them below nothing; closed and cancelled ones no more
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
    m.committed,
    r.to_come,
    b.total + m.committed + r.to_come as forecast,
    i.net as invoiced,
    i.net - b.total as margin,
    coalesce(s.amount, 0) as bills
from work_order o
left join lateral (
    select sum(hours) as hours, sum(hours) filter (where cost is null) as unpriced_hours, sum(cost) as cost
    from time_entry where order_id = o.id) t on true
left join lateral (
    select sum(amount) filter (where state in ('SUBMITTED', 'APPROVED')) as amount,
        count(*) filter (where state in ('SUBMITTED', 'RETURNED')) as open
    from expense where order_id = o.id) e on true
left join lateral (select sum(amount) as amount from supplier_bill where order_id = o.id and state = 'BOOKED') s on true
left join lateral (
    select case when o.status in ('CLOSED', 'CANCELLED') then 0 else coalesce(sum(greatest(q.committed - q.billed, 0)), 0) end as committed
    from purchase_order q where q.order_id = o.id and q.state not in ('CLOSED', 'CANCELLED')) m on true
left join lateral (select coalesce(t.cost, 0) + coalesce(e.amount, 0) + coalesce(s.amount, 0) as total) b on true
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
        else greatest(coalesce(o.agreed, 0) - b.total - m.committed, 0) end as to_come) r on true
left join lateral (select order_invoiced(o.id, o.currency) as net) i on true;

-- The settlement counts them too.
alter table settlement add column bills numeric(16, 4) not null default 0;
alter table settlement drop constraint settlement_check;
alter table settlement add constraint settlement_check check (cost = time_cost + expenses + bills);
