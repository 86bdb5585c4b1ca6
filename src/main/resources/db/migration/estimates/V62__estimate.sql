-- EST-1. What an hour of a discipline is charged with from a day on: the agency's own card, and a client's instead of it.
create table hourly_rate (
    discipline text not null check (discipline in ('CREATIVE', 'STRATEGY', 'MEDIA', 'PRODUCTION')),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    valid_from date not null,
    hourly numeric(14, 4) not null check (hourly >= 0),
    primary key (discipline, currency, valid_from)
);
grant select, insert, update on hourly_rate to jobbag_app;
create table hourly_rate_client (
    client_id uuid not null references client,
    discipline text not null check (discipline in ('CREATIVE', 'STRATEGY', 'MEDIA', 'PRODUCTION')),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    valid_from date not null,
    hourly numeric(14, 4) not null check (hourly >= 0),
    primary key (client_id, discipline, currency, valid_from)
);
select jobbag_guard('hourly_rate_client');
revoke delete on hourly_rate_client from jobbag_app;

-- Below which margin a manager says whether an estimate may be sent: the agency's own, and a client's instead of it.
create table margin_floor (
    of_agency boolean primary key default true check (of_agency),
    percent numeric(5, 2) not null check (percent between 0 and 99)
);
grant select, insert, update, delete on margin_floor to jobbag_app;
create table margin_floor_client (
    client_id uuid primary key references client,
    percent numeric(5, 2) not null check (percent between 0 and 99)
);
select jobbag_guard('margin_floor_client');

-- An estimate of a client's project. What it comes to is worked out by the application and kept here for lists.
create table estimate (
    id uuid primary key,
    client_id uuid not null references client,
    version integer not null,
    project_id uuid not null,
    title text not null check (length(title) between 1 and 200),
    language text not null check (length(language) between 2 and 20),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    dated_on date not null,
    -- units of the agency's currency for one of the estimate's on that day; null while nobody has entered it
    base_currency text check (base_currency ~ '^[A-Z]{3}$'),
    rate numeric(18, 8) check (rate > 0),
    discount numeric(7, 4) not null check (discount between 0 and 100),
    state text not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'WITH_CLIENT', 'SIGNED')),
    number text unique check (number ~ '^EST-\d{4}-\d{4,}$'),
    revision integer not null check (revision >= 0),
    signer_id uuid,
    reason text not null check (length(reason) <= 2000),
    current_id uuid,
    signed_id uuid,
    sent_back text not null check (length(sent_back) <= 4000),
    below_floor boolean not null,
    submitted_by uuid references person,
    submitted_at timestamptz,
    approved_by uuid references person,
    approved_by_name text,
    approved_at timestamptz,
    net numeric(14, 4) not null,
    tax numeric(14, 4) not null,
    total numeric(14, 4) not null,
    next_line integer not null check (next_line > 0),
    changes integer not null,
    author_id uuid not null references person,
    created_at timestamptz not null,
    unique (client_id, id),
    foreign key (client_id, project_id) references project (client_id, id),
    foreign key (client_id, signer_id) references contact (client_id, id),
    constraint estimate_rate check (rate is null or base_currency is not null),
    constraint estimate_sent check (state not in ('WITH_CLIENT', 'SIGNED') or num_nonnulls(number, current_id, signer_id) = 3),
    constraint estimate_signed check (state <> 'SIGNED' or signed_id = current_id),
    constraint estimate_submitted check (num_nonnulls(submitted_by, submitted_at) in (0, 2)
        and (state <> 'SUBMITTED' or submitted_at is not null)),
    constraint estimate_approved check (num_nonnulls(approved_by, approved_by_name, approved_at) in (0, 3)
        and (state <> 'APPROVED' or approved_at is not null)),
    -- EST-1: below the floor it leaves with a manager's word alone
    constraint estimate_floor check (state <> 'WITH_CLIENT' or not below_floor or approved_at is not null),
    constraint estimate_total check (total = net + tax)
);
create index estimate_of_project on estimate (client_id, project_id);
create index estimate_newest on estimate (created_at desc, id desc);
create index estimate_state on estimate (state, created_at desc, id desc);
create index estimate_client on estimate (client_id, created_at desc, id desc);
create index estimate_signer on estimate (client_id, signer_id);
create index estimate_author on estimate (author_id);
select jobbag_guard('estimate');
revoke delete on estimate from jobbag_app;

create table estimate_line (
    client_id uuid not null references client,
    estimate_id uuid not null,
    number integer not null check (number between 1 and 99999),
    place integer not null check (place between 0 and 999),
    kind text not null check (kind in ('GROUP', 'HOURS', 'EXPENSE', 'BOUGHT_IN', 'CONTINGENCY')),
    discipline text check (discipline in ('CREATIVE', 'STRATEGY', 'MEDIA', 'PRODUCTION')),
    text text not null check (length(text) between 1 and 500),
    quantity numeric(14, 4) not null check (quantity >= 0),
    unit_price numeric(14, 4) not null check (unit_price >= 0),
    percent numeric(7, 4) not null check (percent between 0 and 999),
    discount numeric(7, 4) not null check (discount between 0 and 100),
    tax_category text not null check (tax_category in ('S', 'Z', 'E', 'AE', 'G', 'O')),
    tax_percent numeric(5, 2) not null check (tax_percent between 0 and 100),
    exemption_reason text not null check (length(exemption_reason) <= 500),
    choice text not null check (choice in ('FIXED', 'CHOSEN', 'OFFERED')),
    alternative text not null check (alternative ~ '^[A-Z]?$'),
    primary key (client_id, estimate_id, number),
    foreign key (client_id, estimate_id) references estimate (client_id, id),
    constraint estimate_line_discipline check ((kind = 'GROUP') = (discipline is null)),
    constraint estimate_line_alternative check (alternative = '' or choice <> 'FIXED')
);
select jobbag_guard('estimate_line');

-- What was sent to be signed, as it was sent. The signed one is the budget.
create table estimate_version (
    id uuid primary key,
    client_id uuid not null references client,
    estimate_id uuid not null,
    revision integer not null check (revision > 0),
    reason text not null check (length(reason) <= 2000),
    against uuid,
    title text not null,
    project_id uuid not null,
    currency text not null,
    dated_on date not null,
    rate numeric(18, 8),
    discount numeric(7, 4) not null,
    lines jsonb not null check (pg_column_size(lines) <= 1048576),
    net numeric(14, 4) not null,
    tax numeric(14, 4) not null,
    total numeric(14, 4) not null,
    paper_id uuid not null,
    sent_by uuid not null references person,
    sent_by_name text not null,
    sent_at timestamptz not null,
    unique (client_id, id),
    unique (client_id, estimate_id, revision),
    foreign key (client_id, estimate_id) references estimate (client_id, id),
    foreign key (client_id, against) references estimate_version (client_id, id),
    foreign key (client_id, paper_id) references paper (client_id, id) deferrable initially deferred,
    constraint estimate_version_says_why check (against is null or btrim(reason) <> '')
);
create index estimate_version_paper on estimate_version (client_id, paper_id);
create index estimate_version_against on estimate_version (client_id, against);
select jobbag_guard_ledger('estimate_version');
alter table estimate
    add foreign key (client_id, current_id) references estimate_version (client_id, id) deferrable initially deferred,
    add foreign key (client_id, signed_id) references estimate_version (client_id, id) deferrable initially deferred;
create index estimate_current on estimate (client_id, current_id);
create index estimate_signed_version on estimate (client_id, signed_id);

-- EST-2. Make or buy: what a row would take in-house, what was decided and why. Kept by the row's number, beside its plan.
create table estimate_make_or_buy (
    client_id uuid not null references client,
    estimate_id uuid not null,
    line integer not null check (line > 0),
    version integer not null check (version > 0),
    in_house_hours numeric(10, 2) not null check (in_house_hours >= 0),
    in_house_expense numeric(14, 4) not null check (in_house_expense >= 0),
    decision text not null check (decision in ('OPEN', 'MAKE', 'BUY')),
    reason text not null check (length(reason) <= 2000),
    decided_by uuid not null references person,
    decided_by_name text not null,
    decided_at timestamptz not null,
    primary key (client_id, estimate_id, line),
    foreign key (client_id, estimate_id) references estimate (client_id, id),
    constraint estimate_make_or_buy_says_why check (decision = 'OPEN' or btrim(reason) <> '')
);
select jobbag_guard('estimate_make_or_buy');
revoke delete on estimate_make_or_buy from jobbag_app;

-- What was handed in is fixed.
create function estimate_line_is_fixed() returns trigger language plpgsql as $$
declare
    of_estimate uuid := case when tg_op = 'DELETE' then old.estimate_id else new.estimate_id end;
begin
    if not exists (select from estimate e where e.id = of_estimate and e.state = 'DRAFT') then
        raise exception 'the estimate is no draft: its rows are fixed' using errcode = 'JB002';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger fixed before insert or update or delete on estimate_line for each row execute function estimate_line_is_fixed();

create function estimate_keeps_what_was_sent() returns trigger language plpgsql as $$
begin
    if old.number is not null and new.number is distinct from old.number
        or old.signed_id is not null and new.signed_id is null
        or (new.client_id, new.author_id, new.currency) is distinct from (old.client_id, old.author_id, old.currency)
        or old.state <> 'DRAFT' and new.state <> 'DRAFT' and (new.title, new.project_id, new.dated_on, new.rate, new.discount,
                new.signer_id, new.reason, new.net, new.tax, new.total)
            is distinct from (old.title, old.project_id, old.dated_on, old.rate, old.discount, old.signer_id, old.reason, old.net,
                old.tax, old.total) then
        raise exception 'estimate % keeps what was handed in', old.number using errcode = 'JB002';
    end if;
    return new;
end $$;
create trigger fixed before update on estimate for each row execute function estimate_keeps_what_was_sent();

-- SIG-5 in the database: signed by that signature alone; the budget is a version that the client has signed.
create function estimate_is_signed() returns trigger language plpgsql as $$
begin
    if new.signed_id is not null and not exists (
            select from signature_request q join estimate_version v on v.client_id = q.client_id and v.id = q.subject_id
            where q.client_id = new.client_id and q.subject_kind = 'estimate_version' and q.subject_id = new.signed_id
                and v.estimate_id = new.id and q.state = 'COMPLETE') then
        raise exception 'estimate % was not signed by the client', new.number using errcode = 'JB002';
    end if;
    return null;
end $$;
create constraint trigger signed after insert or update on estimate deferrable initially deferred
    for each row execute function estimate_is_signed();

create trigger words after insert or delete or update of title, number on estimate
    for each row execute function jobbag_keep_words('estimate', 'id', 'number', 'title');
