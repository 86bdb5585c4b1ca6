-- EST-1. What a line of a purchase order is paid from: a row of an estimate that the client has signed.
alter table purchase_line add column estimate_id uuid,
    add column estimate_line integer check (estimate_line > 0),
    add constraint purchase_line_budget check ((estimate_id is null) = (estimate_line is null)),
    add foreign key (client_id, estimate_id) references estimate (client_id, id);
create index purchase_line_of_estimate on purchase_line (client_id, estimate_id);

-- What a signed version lets be spent on each of its rows, as the application has worked it out of the version.
create table budget_line (
    client_id uuid not null references client,
    version_id uuid not null,
    line integer not null check (line > 0),
    amount numeric(16, 4) not null check (amount >= 0),
    primary key (version_id, line),
    foreign key (client_id, version_id) references estimate_version (client_id, id)
);
create index budget_line_of on budget_line (client_id, version_id);
select jobbag_guard_ledger('budget_line');

-- How much of a row a purchase order takes, in the work order's currency: of what was approved last.
create table purchase_commitment (
    client_id uuid not null references client,
    purchase_id uuid not null,
    estimate_id uuid not null,
    line integer not null check (line > 0),
    amount numeric(16, 4) not null check (amount >= 0),
    primary key (purchase_id, estimate_id, line),
    foreign key (client_id, purchase_id) references purchase_order (client_id, id),
    foreign key (client_id, estimate_id) references estimate (client_id, id)
);
create index purchase_commitment_of on purchase_commitment (client_id, estimate_id);
create index purchase_commitment_by on purchase_commitment (client_id, purchase_id);
select jobbag_guard('purchase_commitment');

-- The rows of a signed estimate with what is bought on them. Bills are spread over a purchase order's rows as its sum is; one that
-- is closed has taken what was billed, one that is cancelled nothing.
create function jobbag_rows_bought(of_estimate uuid)
    returns table (line integer, budget numeric, committed numeric, billed numeric) language sql stable as $$
    select l.line, coalesce(b.amount, 0), coalesce(u.committed, 0), coalesce(u.billed, 0)
    from (select x.line from budget_line x join estimate e on e.client_id = x.client_id and e.signed_id = x.version_id
            where e.id = of_estimate
        union select c.line from purchase_commitment c where c.estimate_id = of_estimate) l
    left join (select x.line, x.amount from budget_line x join estimate e on e.client_id = x.client_id and e.signed_id = x.version_id
        where e.id = of_estimate) b on b.line = l.line
    left join (select c.line,
            sum(case when p.state in ('CLOSED', 'CANCELLED') then s.billed else greatest(c.amount, s.billed) end) as committed,
            sum(s.billed) as billed
        from purchase_commitment c join purchase_order p on p.client_id = c.client_id and p.id = c.purchase_id
        cross join lateral (select case when coalesce(p.committed, 0) = 0 then 0 else round(c.amount * p.billed / p.committed, 4) end
            as billed) s
        where c.estimate_id = of_estimate group by c.line) u on u.line = l.line $$;

-- By how much accepted change orders have raised the work orders that buy on an estimate: its rows draw on that together.
create function jobbag_rows_raised(of_estimate uuid, of_order uuid) returns numeric language sql stable as $$
    select coalesce(sum(greatest(o.agreed - coalesce(o.estimate, 0), 0)), 0) from work_order o
    where o.id = of_order or o.id in (select p.order_id from purchase_commitment c join purchase_order p on p.client_id = c.client_id
        and p.id = c.purchase_id where c.estimate_id = of_estimate) $$;

-- Two who buy on one estimate go one after the other: the estimate is held until the later one counts. A purchase all of whose rows
-- hold is not refused for what another row was let through with.
create function jobbag_refuse_above_rows(of_estimate uuid, of_purchase uuid) returns void language plpgsql as $$
declare
    above numeric;
begin
    perform from estimate e where e.id = of_estimate for no key update;
    select coalesce(sum(greatest(r.committed - r.budget, 0)), 0) into above from jobbag_rows_bought(of_estimate) r
    having bool_or(r.committed > r.budget and exists (select from purchase_commitment c
        where c.purchase_id = of_purchase and c.estimate_id = of_estimate and c.line = r.line));
    if above > jobbag_rows_raised(of_estimate, (select p.order_id from purchase_order p where p.id = of_purchase)) then
        raise exception 'more is bought than the rows of the signed estimate hold' using errcode = 'JB002';
    end if;
end $$;

create function purchase_commitment_within_rows() returns trigger language plpgsql as $$
begin
    perform jobbag_refuse_above_rows(new.estimate_id, new.purchase_id);
    return null;
end $$;
create constraint trigger within_rows after insert or update on purchase_commitment deferrable initially deferred
    for each row execute function purchase_commitment_within_rows();

create function purchase_commitment_of_approved() returns trigger language plpgsql as $$
begin
    if not exists (select from purchase_order p where p.id = new.purchase_id and p.approved_at is not null
            and p.committed >= (select sum(c.amount) from purchase_commitment c where c.purchase_id = new.purchase_id)) then
        raise exception 'what is taken of an estimate was approved' using errcode = 'JB002';
    end if;
    return null;
end $$;
create constraint trigger approved after insert or update on purchase_commitment deferrable initially deferred
    for each row execute function purchase_commitment_of_approved();

-- A bill whose day's rate takes it above its row waits like one above its order, unless a manager let it through.
create function supplier_bill_within_rows() returns trigger language plpgsql as $$
declare
    each record;
begin
    if new.state = 'BOOKED' and new.passed_by is null and (tg_op = 'INSERT' or old.state <> 'BOOKED') then
        for each in select distinct c.estimate_id from purchase_commitment c
                where c.client_id = new.client_id and c.purchase_id = new.purchase_id loop
            perform jobbag_refuse_above_rows(each.estimate_id, new.purchase_id);
        end loop;
    end if;
    return null;
end $$;
create constraint trigger within_rows after insert or update on supplier_bill deferrable initially deferred
    for each row execute function supplier_bill_within_rows();
