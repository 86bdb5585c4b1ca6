-- What a dinner with a client may cost, and what it did cost: one row a meeting of that kind, from its plan until finance
-- accepts it. heads and per_head are those planned until the cost is known, then those of who was there.
create table hospitality (
    id uuid primary key,
    client_id uuid not null references client,
    version integer not null,
    meeting_id uuid not null unique,
    hosted_on date not null,
    state text not null
        check (state in ('PLANNED', 'TO_APPROVE', 'REFUSED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'DROPPED')),
    claimed_by uuid not null references person,
    claimed_by_name text not null,
    written_by uuid not null references person,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    budget numeric(16, 4) not null check (budget > 0),
    others text[] not null,
    came_others text[] not null,
    heads integer not null check (heads > 0),
    per_head numeric(16, 4) not null check (per_head >= 0),
    head_limit numeric(16, 4) check (head_limit >= 0),
    limit_kind text not null check (limit_kind in ('UNLIMITED', 'AGENCY', 'CLIENT', 'FORBIDDEN', 'UNSET')),
    over boolean not null,
    over_reason text not null check (length(over_reason) <= 2000),
    approved numeric(16, 4) check (approved >= 0),
    decided_by uuid references person,
    decided_by_name text,
    decided_at timestamptz,
    decision_reason text not null check (length(decision_reason) <= 2000),
    spent numeric(16, 4) check (spent > 0),
    tax numeric(16, 4) check (tax >= 0 and tax <= spent),
    submitted_at timestamptz,
    settled_by uuid references person,
    settled_by_name text,
    settled_at timestamptz,
    return_reason text not null check (length(return_reason) <= 2000),
    drop_reason text not null check (length(drop_reason) <= 2000),
    created_at timestamptz not null,
    unique (client_id, id),
    foreign key (client_id, meeting_id) references meeting (client_id, id),
    constraint hospitality_limit_known check ((head_limit is null) = (limit_kind = 'UNLIMITED')),
    constraint hospitality_over check (over = (head_limit is not null and per_head > head_limit)),
    constraint hospitality_only_over_is_decided check (state not in ('TO_APPROVE', 'REFUSED') or over),
    constraint hospitality_decided_whole check (num_nonnulls(decided_by, decided_by_name, decided_at) in (0, 3)
        and (decided_at is null) = (decision_reason = '') and (approved is null or decided_at is not null)),
    constraint hospitality_four_eyes check (decided_by <> claimed_by and settled_by <> claimed_by),
    constraint hospitality_spent_whole check ((spent is null) = (tax is null)
        and (state not in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED') or spent is not null)),
    constraint hospitality_claimed_within_approval
        check (state not in ('SUBMITTED', 'ACCEPTED') or not over or coalesce(approved >= per_head, false)),
    constraint hospitality_settled check (num_nonnulls(settled_by, settled_by_name, settled_at) in (0, 3)
        and (state not in ('ACCEPTED', 'RETURNED') or settled_at is not null)),
    constraint hospitality_returned_says_why check (state <> 'RETURNED' or return_reason <> ''),
    constraint hospitality_dropped check ((state = 'DROPPED') = (drop_reason <> '') and (state <> 'DROPPED' or spent is null))
);
create index hospitality_list on hospitality (hosted_on desc, id desc);
create index hospitality_of_client on hospitality (client_id, hosted_on desc, id desc);
create index hospitality_of_person on hospitality (claimed_by, hosted_on desc, id desc);
create index hospitality_of_state on hospitality (state, hosted_on desc, id desc);
select jobbag_guard('hospitality');

-- Who was really there, of both sides; people without a record are in came_others.
create table hospitality_guest (
    client_id uuid not null,
    hospitality_id uuid not null,
    position integer not null,
    person_id uuid references person,
    contact_id uuid,
    primary key (hospitality_id, position),
    unique (hospitality_id, person_id) deferrable initially deferred,
    unique (hospitality_id, contact_id) deferrable initially deferred,
    foreign key (client_id, hospitality_id) references hospitality (client_id, id),
    foreign key (client_id, contact_id) references contact (client_id, id),
    check (num_nonnulls(person_id, contact_id) = 1)
);
select jobbag_guard('hospitality_guest');

-- A line of cost, tax included; without a payer it went on the company's card.
create table hospitality_cost (
    client_id uuid not null,
    hospitality_id uuid not null,
    position integer not null,
    spent_on date not null,
    what text not null check (what in ('MEAL', 'DRINKS', 'TICKETS', 'GIFT', 'TRAVEL', 'OTHER')),
    amount numeric(16, 4) not null check (amount > 0),
    tax numeric(16, 4) not null check (tax >= 0 and tax <= amount),
    payer_id uuid references person,
    note text not null check (length(note) <= 500),
    primary key (hospitality_id, position),
    foreign key (client_id, hospitality_id) references hospitality (client_id, id)
);
select jobbag_guard('hospitality_cost');

create table hospitality_receipt (
    client_id uuid not null,
    hospitality_id uuid not null,
    file_id uuid not null,
    added_by uuid not null references person,
    added_at timestamptz not null,
    primary key (hospitality_id, file_id),
    foreign key (client_id, hospitality_id) references hospitality (client_id, id),
    foreign key (client_id, file_id) references stored_file (client_id, id) deferrable initially deferred
);
select jobbag_guard('hospitality_receipt');

-- What finance has accepted is fixed, with all its parts.
create function hospitality_refuse_change() returns trigger language plpgsql as $$
begin
    if old.state = 'ACCEPTED' then
        raise exception 'accepted hospitality is fixed' using errcode = 'JB001';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger fixed before update or delete on hospitality for each row execute function hospitality_refuse_change();

create function hospitality_part_refuse_change() returns trigger language plpgsql as $$
declare
    whole uuid := case tg_op when 'DELETE' then old.hospitality_id else new.hospitality_id end;
begin
    if exists (select from hospitality where id = whole and state = 'ACCEPTED') then
        raise exception 'accepted hospitality is fixed' using errcode = 'JB001';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger fixed before insert or update or delete on hospitality_guest
    for each row execute function hospitality_part_refuse_change();
create trigger fixed before insert or update or delete on hospitality_cost
    for each row execute function hospitality_part_refuse_change();
create trigger fixed before insert or update or delete on hospitality_receipt
    for each row execute function hospitality_part_refuse_change();

-- The agency's limit a head, by currency; its own data, no client's.
create table hospitality_limit (
    currency text primary key check (currency ~ '^[A-Z]{3}$'),
    amount numeric(16, 4) not null check (amount >= 0)
);
grant select, insert, update, delete on hospitality_limit to jobbag_app;

-- What a client's own rules allow its people to take: less than the agency's limit, or nothing (0).
create table hospitality_client_limit (
    client_id uuid primary key references client,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    amount numeric(16, 4) not null check (amount >= 0)
);
select jobbag_guard('hospitality_client_limit');
