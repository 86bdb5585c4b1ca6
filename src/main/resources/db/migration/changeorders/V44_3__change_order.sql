-- WO-4. What changes after issue: the answers that are others (blank = taken away), money and day, until it is accepted inside
-- below the limit, or by the client's signature. From when it is handed in on, what it says is fixed.
create table change_order (
    id uuid primary key,
    client_id uuid not null references client,
    version integer not null,
    order_id uuid not null,
    number text unique check (number ~ '^CO-\d{4}-\d{4,}$'),
    state text not null check (state in ('DRAFT', 'SUBMITTED', 'WITH_CLIENT', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    why text not null check (length(why) between 1 and 2000),
    asked_by uuid,
    signer_id uuid,
    instruction_id uuid,
    answers jsonb not null check (pg_column_size(answers) <= 262144),
    answers_before jsonb not null check (pg_column_size(answers_before) <= 262144),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    money numeric(14, 4) not null,
    money_before numeric(14, 4) not null,
    delivery_date date,
    delivery_before date,
    days integer not null,
    revision integer not null check (revision >= 0),
    paper_id uuid,
    client_signs boolean,
    limit_money numeric(14, 4) check (limit_money >= 0),
    limit_days integer check (limit_days >= 0),
    unsigned_money numeric(14, 4) check (unsigned_money >= 0),
    unsigned_days integer check (unsigned_days >= 0),
    author_id uuid not null references person,
    submitted_by uuid references person,
    submitted_by_name text,
    submitted_at timestamptz,
    decided_by uuid,
    decided_by_name text,
    decided_at timestamptz,
    reason text not null check (length(reason) <= 2000),
    created_at timestamptz not null,
    unique (client_id, id),
    foreign key (client_id, order_id) references work_order (client_id, id),
    foreign key (client_id, asked_by) references contact (client_id, id),
    foreign key (client_id, signer_id) references contact (client_id, id),
    foreign key (client_id, instruction_id) references instruction (client_id, id),
    foreign key (client_id, paper_id) references paper (client_id, id) deferrable initially deferred,
    constraint change_order_days check (delivery_date is not null or days = 0),
    constraint change_order_weighed check (num_nonnulls(client_signs, limit_money, limit_days, unsigned_money, unsigned_days) in (0, 5)),
    constraint change_order_submitted check (num_nonnulls(submitted_by, submitted_by_name, submitted_at) in (0, 3)
        and (state in ('DRAFT', 'WITHDRAWN') or num_nonnulls(submitted_at, number, client_signs, paper_id) = 4)),
    constraint change_order_decided check (num_nonnulls(decided_by, decided_by_name, decided_at) in (0, 3)
        and (state in ('ACCEPTED', 'REFUSED', 'WITHDRAWN')) = (decided_at is not null)),
    constraint change_order_says_why check (state not in ('REFUSED', 'WITHDRAWN') or btrim(reason) <> ''),
    -- whoever needs the client's signature is told by the limit, not by a hand
    constraint change_order_within_limit check (client_signs is not false
        or unsigned_money + greatest(money, 0) <= limit_money and unsigned_days + greatest(days, 0) <= limit_days),
    constraint change_order_way check (case state when 'SUBMITTED' then not client_signs when 'WITH_CLIENT' then client_signs
        else true end)
);
create index change_order_of_order on change_order (order_id, created_at, id);
create index change_order_newest on change_order (created_at desc, id desc);
create index change_order_state on change_order (state, created_at desc, id desc);
create index change_order_client on change_order (client_id, created_at desc, id desc);
create index change_order_open on change_order (order_id) where state in ('DRAFT', 'SUBMITTED', 'WITH_CLIENT');
create unique index change_order_of_instruction on change_order (instruction_id) where instruction_id is not null;
select jobbag_guard('change_order');
revoke delete on change_order from jobbag_app;

create function change_order_is_fixed() returns trigger language plpgsql as $$
begin
    if old.state in ('ACCEPTED', 'REFUSED', 'WITHDRAWN') then
        raise exception 'change order % is settled', old.number using errcode = 'JB002';
    end if;
    if old.number is not null and new.number is distinct from old.number then
        raise exception 'change order % keeps its number', old.number using errcode = 'JB002';
    end if;
    if (new.client_id, new.order_id, new.currency, new.author_id) is distinct from
            (old.client_id, old.order_id, old.currency, old.author_id)
        or old.state <> 'DRAFT' and (new.why, new.asked_by, new.answers, new.answers_before, new.money, new.delivery_date, new.days)
            is distinct from (old.why, old.asked_by, old.answers, old.answers_before, old.money, old.delivery_date, old.days) then
        raise exception 'change order % is handed in: what it says is fixed', old.number using errcode = 'JB002';
    end if;
    return new;
end $$;
create trigger fixed before update on change_order for each row execute function change_order_is_fixed();

-- SIG-5 in the database: what the client has to sign is accepted by that signature alone; what is accepted is part of the order.
create function change_order_is_accepted() returns trigger language plpgsql as $$
begin
    if new.state = 'ACCEPTED' and new.client_signs and not exists (
            select from signature_request q where q.client_id = new.client_id and q.subject_kind = 'change_order'
                and q.subject_id = new.id and q.state = 'COMPLETE') then
        raise exception 'change order % was not signed by the client', new.number using errcode = 'JB002';
    end if;
    if new.state = 'ACCEPTED' and not exists (
            select from order_amendment m where m.change_id = new.id and m.client_id = new.client_id
                and m.order_id = new.order_id and m.number = new.number and m.answers = new.answers and m.money = new.money
                and m.delivery_date is not distinct from new.delivery_date and m.signed = new.client_signs) then
        raise exception 'change order % is accepted, but not part of its order', new.number using errcode = 'JB002';
    end if;
    return null;
end $$;
create constraint trigger accepted after insert or update on change_order deferrable initially deferred
    for each row execute function change_order_is_accepted();

create function order_amendment_is_agreed() returns trigger language plpgsql as $$
begin
    if not exists (select from change_order c where c.client_id = new.client_id and c.id = new.change_id
            and c.order_id = new.order_id and c.state = 'ACCEPTED') then
        raise exception 'an order is changed by an accepted change order alone' using errcode = 'JB002';
    end if;
    return null;
end $$;
create constraint trigger agreed after insert on order_amendment deferrable initially deferred
    for each row execute function order_amendment_is_agreed();

-- Up to which sum and delay a change is accepted inside: the agency's by currency, its own data; a client's own instead.
create table change_limit (
    currency text primary key check (currency ~ '^[A-Z]{3}$'),
    amount numeric(14, 4) not null check (amount >= 0),
    days integer not null check (days between 0 and 365)
);
grant select, insert, update, delete on change_limit to jobbag_app;
create table change_client_limit (
    client_id uuid primary key references client,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    amount numeric(14, 4) not null check (amount >= 0),
    days integer not null check (days between 0 and 365)
);
select jobbag_guard('change_client_limit');

create trigger words after insert or delete or update of why, number on change_order
    for each row execute function jobbag_keep_words('changeOrder', 'id', 'number', 'why');
