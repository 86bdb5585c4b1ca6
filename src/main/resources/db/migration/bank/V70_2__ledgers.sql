-- A payment is money, a fee that the agency bears, a write-off that two people wanted, or a client's balance that was used. It is
-- taken back by a second one against it, never changed or removed.
alter table payment
    add column kind text not null default 'MONEY' check (kind in ('MONEY', 'FEE', 'WRITE_OFF', 'BALANCE')),
    add column reverses_id uuid,
    add column entry_id uuid references bank_entry,
    add column banked numeric(16, 4),
    add column gain numeric(16, 4) not null default 0,
    add column note text not null default '' check (length(note) <= 2000),
    drop constraint payment_amount_check,
    add constraint payment_amount_check check (amount <> 0 and (amount < 0) = (reverses_id is not null)),
    add constraint payment_reverses foreign key (client_id, reverses_id) references payment (client_id, id),
    add constraint payment_banked check ((banked is null) = (entry_id is null));
create unique index payment_reversed_once on payment (client_id, reverses_id) where reverses_id is not null;
create index payment_of_entry on payment (entry_id) where entry_id is not null;
create index payment_of_client on payment (client_id, received_on, id);

-- What a client has with the agency beyond its invoices: paid too much, then used for another invoice or paid back.
create table client_balance (
    id uuid primary key,
    client_id uuid not null references client,
    kind text not null check (kind in ('OVERPAID', 'USED', 'REFUNDED')),
    day date not null,
    amount numeric(16, 4) not null check (amount <> 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    reverses_id uuid,
    payment_id uuid,
    entry_id uuid references bank_entry,
    banked numeric(16, 4),
    note text not null check (length(note) <= 2000),
    recorded_by uuid not null references person,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    unique (client_id, id),
    foreign key (client_id, reverses_id) references client_balance (client_id, id),
    foreign key (client_id, payment_id) references payment (client_id, id),
    check ((banked is null) = (entry_id is null)),
    check ((kind = 'USED') = (payment_id is not null)),
    check ((amount > 0) = ((kind = 'OVERPAID') = (reverses_id is null)))
);
create unique index client_balance_reversed_once on client_balance (client_id, reverses_id) where reverses_id is not null;
create index client_balance_of on client_balance (client_id, currency, day, id);
create index client_balance_entry on client_balance (entry_id) where entry_id is not null;
select jobbag_guard_ledger('client_balance');
create policy money on client_balance as restrictive using ((select jobbag_sees_money()));

create function client_balance_is_there() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(new.client_id::text || new.currency, 70));
    if new.amount < 0 and (select sum(b.amount) from client_balance b
            where b.client_id = new.client_id and b.currency = new.currency) < 0 then
        raise exception 'a client has no balance below nothing' using errcode = 'JB070';
    end if;
    return null;
end $$;
create trigger is_there after insert on client_balance for each row execute function client_balance_is_there();

-- What is booked of an entry is the entry, to the cent, when the transaction ends; of an entry that is not booked, nothing is.
create function bank_entry_agrees() returns trigger language plpgsql as $$
declare
    about uuid;
    said record;
    booked numeric;
begin
    about := case when tg_table_name = 'bank_entry' then (to_jsonb(new) ->> 'id')::uuid else (to_jsonb(new) ->> 'entry_id')::uuid end;
    if about is null then
        return null;
    end if;
    select e.amount, e.state into said from bank_entry e where e.id = about;
    booked := coalesce((select sum(p.banked) from payment p where p.entry_id = about), 0)
        + coalesce((select sum(b.banked) from client_balance b where b.entry_id = about), 0);
    if booked <> (case when said.state = 'BOOKED' then said.amount else 0 end) then
        raise exception 'of the entry % stand % in the books', said.amount, booked using errcode = 'JB071';
    end if;
    return null;
end $$;
create constraint trigger agrees after update of state on bank_entry deferrable initially deferred
    for each row execute function bank_entry_agrees();
create constraint trigger agrees after insert on payment deferrable initially deferred
    for each row when (new.entry_id is not null) execute function bank_entry_agrees();
create constraint trigger agrees after insert on client_balance deferrable initially deferred
    for each row when (new.entry_id is not null) execute function bank_entry_agrees();

-- Who pays for whom, learned from what people confirmed.
create table bank_payer (
    client_id uuid not null references client,
    account text not null check (length(account) <= 50),
    name text not null check (length(name) <= 200),
    learned_at timestamptz not null,
    primary key (client_id, account, name),
    check (account <> '' or name <> '')
);
select jobbag_guard('bank_payer');
revoke update, delete on bank_payer from jobbag_app;
create policy inside on bank_payer as restrictive using (coalesce(current_setting('jobbag.kind', true), '') <> 'contact');

-- What will not be paid: asked by one, decided by another.
create table write_off (
    id uuid primary key,
    client_id uuid not null references client,
    invoice_id uuid not null,
    amount numeric(16, 4) not null check (amount > 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    reason text not null check (length(btrim(reason)) between 1 and 2000),
    state text not null check (state in ('ASKED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    asked_by uuid not null references person,
    asked_by_name text not null,
    asked_at timestamptz not null,
    decided_by uuid references person,
    decided_by_name text,
    decided_at timestamptz,
    why text not null default '' check (length(why) <= 2000),
    payment_id uuid,
    unique (client_id, id),
    foreign key (client_id, invoice_id) references invoice (client_id, id),
    foreign key (client_id, payment_id) references payment (client_id, id),
    check (num_nonnulls(decided_by, decided_by_name, decided_at) in (0, 3) and (state = 'ASKED') = (decided_at is null)),
    check ((state = 'APPROVED') = (payment_id is not null)),
    constraint write_off_four_eyes check (state = 'WITHDRAWN' or decided_by <> asked_by)
);
create unique index write_off_asked on write_off (client_id, invoice_id) where state = 'ASKED';
create index write_off_waiting on write_off (asked_at) where state = 'ASKED';
create index write_off_of on write_off (client_id, invoice_id, asked_at);
select jobbag_guard('write_off');
revoke delete on write_off from jobbag_app;
create policy inside on write_off as restrictive using (coalesce(current_setting('jobbag.kind', true), '') <> 'contact');

create function write_off_by_two() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'ASKED' or new.asked_by is distinct from jobbag_viewer() then
            raise exception 'a write-off is asked for first, by whoever is here' using errcode = 'JB002';
        end if;
        return new;
    end if;
    if old.state <> 'ASKED' or new.state = 'ASKED' or new.decided_by is distinct from jobbag_viewer()
            or (new.id, new.client_id, new.invoice_id, new.amount, new.currency, new.reason, new.asked_by, new.asked_at)
                is distinct from (old.id, old.client_id, old.invoice_id, old.amount, old.currency, old.reason, old.asked_by, old.asked_at) then
        raise exception 'what was asked is fixed; whoever decides is here' using errcode = 'JB002';
    end if;
    return new;
end $$;
create trigger by_two before insert or update on write_off for each row execute function write_off_by_two();

-- No write-off without one that was approved: looked at when the transaction ends.
create function write_off_was_approved() returns trigger language plpgsql as $$
begin
    if not exists (select from write_off w where w.client_id = new.client_id and w.payment_id = new.id and w.state = 'APPROVED'
            and w.amount = new.amount and w.invoice_id = new.invoice_id) then
        raise exception 'nobody has approved this write-off' using errcode = 'JB002';
    end if;
    return null;
end $$;
create constraint trigger approved after insert on payment deferrable initially deferred
    for each row when (new.kind = 'WRITE_OFF' and new.reverses_id is null) execute function write_off_was_approved();

-- The one place that says what moved a receivable and when: what is open on a day is the sum until it. Credits join here.
create view receivable_movement with (security_invoker = true) as
    select i.client_id, i.id as invoice_id, i.currency, i.issued_on as day, 'INVOICE' as kind, i.total as amount, i.number as said,
        i.created_at as at
    from invoice i where i.number is not null
    union all
    select p.client_id, p.invoice_id, p.currency, p.received_on, p.kind, -p.amount, p.reference, p.recorded_at
    from payment p;
grant select on receivable_movement to jobbag_app;

-- What is open now. Credits are subtracted here.
create view open_invoice with (security_invoker = true) as
    select i.client_id, i.id, i.version, i.number, i.series_year, i.series_number, i.currency, i.issued_on, i.due_on, i.total,
        i.total - i.paid as open, i.base_currency, i.base_total, i.buyer_reference
    from invoice i where i.status in ('ISSUED', 'PARTLY_PAID');
grant select on open_invoice to jobbag_app;
