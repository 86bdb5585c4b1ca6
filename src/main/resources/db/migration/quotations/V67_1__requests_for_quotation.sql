-- EST-2, EST-3. What suppliers are asked to quote for: rows of an estimate, or something a work order needs.
create table quote_request (
    id uuid primary key,
    client_id uuid not null references client,
    version integer not null,
    estimate_id uuid,
    order_id uuid,
    number text unique check (number ~ '^RFQ-\d{4}-\d{4,}$'),
    state text not null check (state in ('DRAFT', 'ASKED', 'DECIDED', 'WITHDRAWN')),
    title text not null check (length(title) between 1 and 200),
    note text not null check (length(note) <= 4000),
    -- local time and its zone
    answer_by timestamp not null,
    zone text not null check (length(zone) between 1 and 60),
    -- the estimate's or the work order's: what quotes are compared in
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    author_id uuid not null references person,
    created_at timestamptz not null,
    sent_at timestamptz,
    sent_by_name text,
    decision text check (decision in ('MAKE', 'BUY')),
    chosen_id uuid,
    reason text not null check (length(reason) <= 2000),
    ended_by_name text,
    ended_at timestamptz,
    purchase_id uuid,
    unique (client_id, id),
    foreign key (client_id, estimate_id) references estimate (client_id, id),
    foreign key (client_id, order_id) references work_order (client_id, id),
    foreign key (client_id, purchase_id) references purchase_order (client_id, id),
    constraint quote_request_of_one check (num_nonnulls(estimate_id, order_id) = 1),
    constraint quote_request_sent check (num_nonnulls(number, sent_at, sent_by_name) in (0, 3)
        and (state not in ('ASKED', 'DECIDED') or sent_at is not null) and (state <> 'DRAFT' or sent_at is null)),
    constraint quote_request_decided check ((state = 'DECIDED') = (decision is not null)
        and (chosen_id is not null) = (decision is not distinct from 'BUY')),
    constraint quote_request_ended check (num_nonnulls(ended_by_name, ended_at) in (0, 2)
        and (state in ('DECIDED', 'WITHDRAWN')) = (ended_at is not null)),
    constraint quote_request_says_why check (ended_at is null or btrim(reason) <> ''),
    constraint quote_request_bought check (purchase_id is null or chosen_id is not null)
);
create index quote_request_newest on quote_request (created_at desc, id desc);
create index quote_request_client on quote_request (client_id, created_at desc, id desc);
create index quote_request_state on quote_request (state, created_at desc, id desc);
create index quote_request_of_estimate on quote_request (client_id, estimate_id);
create index quote_request_of_order on quote_request (client_id, order_id);
create index quote_request_purchase on quote_request (client_id, purchase_id);
select jobbag_guard('quote_request');
revoke delete on quote_request from jobbag_app;

create table quote_request_line (
    client_id uuid not null,
    request_id uuid not null,
    position integer not null check (position between 0 and 99),
    -- the estimate's row, by its number
    estimate_line integer check (estimate_line > 0),
    what text not null check (length(what) between 1 and 500),
    specification text not null check (length(specification) <= 2000),
    quantity numeric(12, 3) not null check (quantity > 0),
    unit text not null check (length(unit) <= 40),
    primary key (request_id, position),
    foreign key (client_id, request_id) references quote_request (client_id, id)
);
create index quote_request_line_of on quote_request_line (client_id, request_id);
select jobbag_guard('quote_request_line');

-- One supplier's side of a request: asked, then quoted or declined.
create table quote (
    id uuid primary key,
    client_id uuid not null references client,
    version integer not null,
    request_id uuid not null,
    supplier_id uuid not null references supplier,
    state text not null check (state in ('ASKED', 'QUOTED', 'DECLINED')),
    reader_name text,
    reader_email text,
    sent_at timestamptz,
    reminded_at timestamptz,
    currency text check (currency ~ '^[A-Z]{3}$'),
    net numeric(16, 4) check (net > 0),
    lead_days integer check (lead_days between 0 and 999),
    valid_until date,
    remarks text not null check (length(remarks) <= 2000),
    answered_by text,
    answered_at timestamptz,
    late boolean not null,
    channel text check (channel in ('LINK', 'PHONE', 'MAIL', 'MEETING')),
    noted_by_name text,
    unique (client_id, id),
    unique (request_id, supplier_id),
    foreign key (client_id, request_id) references quote_request (client_id, id),
    constraint quote_sent check (num_nonnulls(reader_name, reader_email, sent_at) in (0, 3)),
    constraint quote_answered check ((state = 'ASKED') = (answered_at is null) and num_nonnulls(answered_by, answered_at, channel) in (0, 3)),
    constraint quote_priced check ((state = 'QUOTED') = (net is not null) and num_nonnulls(currency, net, lead_days) in (0, 3)),
    constraint quote_noted check (channel is null or (channel = 'LINK') = (noted_by_name is null))
);
create index quote_of_request on quote (client_id, request_id);
create index quote_of_supplier on quote (supplier_id);
select jobbag_guard('quote');
alter table quote_request add foreign key (client_id, chosen_id) references quote (client_id, id) deferrable initially deferred;
create index quote_request_chosen on quote_request (client_id, chosen_id);

-- What is asked for each line, net, for all of its quantity.
create table quote_price (
    client_id uuid not null,
    quote_id uuid not null,
    position integer not null,
    net numeric(16, 4) not null check (net >= 0),
    primary key (quote_id, position),
    foreign key (client_id, quote_id) references quote (client_id, id)
);
create index quote_price_of on quote_price (client_id, quote_id);
select jobbag_guard('quote_price');

-- The personal links of those who were asked. Only the token's hash is kept.
create table quote_link (
    token_sha256 text primary key check (token_sha256 ~ '^[0-9a-f]{64}$'),
    client_id uuid not null references client,
    quote_id uuid not null,
    name text not null,
    email text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at),
    foreign key (client_id, quote_id) references quote (client_id, id)
);
create index quote_link_of on quote_link (client_id, quote_id);
select jobbag_guard_ledger('quote_link');

create table quote_request_file (
    client_id uuid not null,
    request_id uuid not null,
    file_id uuid not null,
    -- whoever is asked may open it by the link
    shared boolean not null,
    added_by uuid not null references person,
    added_at timestamptz not null,
    primary key (request_id, file_id),
    foreign key (client_id, request_id) references quote_request (client_id, id) deferrable initially deferred,
    foreign key (client_id, file_id) references stored_file (client_id, id) deferrable initially deferred
);
create index quote_request_file_of on quote_request_file (client_id, request_id);
create index quote_request_file_file on quote_request_file (file_id);
select jobbag_guard('quote_request_file');
revoke delete on quote_request_file from jobbag_app;

-- What suppliers were asked is fixed once they were.
create function quote_request_line_is_fixed() returns trigger language plpgsql as $$
declare
    touched quote_request_line := case when tg_op = 'DELETE' then old else new end;
begin
    if not exists (select from quote_request r where r.id = touched.request_id and r.state = 'DRAFT') then
        raise exception 'a request for quotation that was sent is fixed' using errcode = 'JB002';
    end if;
    return touched;
end $$;
create trigger fixed before insert or update or delete on quote_request_line
    for each row execute function quote_request_line_is_fixed();

create function quote_request_is_fixed() returns trigger language plpgsql as $$
begin
    if old.state in ('DECIDED', 'WITHDRAWN') and (new.state, new.decision, new.chosen_id, new.reason) is distinct from
            (old.state, old.decision, old.chosen_id, old.reason)
        or old.number is not null and new.number is distinct from old.number
        or (new.client_id, new.estimate_id, new.order_id, new.currency, new.author_id) is distinct from
            (old.client_id, old.estimate_id, old.order_id, old.currency, old.author_id)
        or old.state <> 'DRAFT' and (new.title, new.note, new.answer_by, new.zone) is distinct from
            (old.title, old.note, old.answer_by, old.zone) then
        raise exception 'request % is fixed', old.number using errcode = 'JB002';
    end if;
    if new.chosen_id is not null and old.chosen_id is null and not exists (select from quote q where q.client_id = new.client_id
            and q.id = new.chosen_id and q.request_id = new.id and q.state = 'QUOTED') then
        raise exception 'who is chosen for % has quoted for it', new.number using errcode = 'JB002';
    end if;
    return new;
end $$;
create trigger fixed before update on quote_request for each row execute function quote_request_is_fixed();

-- A supplier is asked while the request is written, and answers until it is decided.
create function quote_is_fixed() returns trigger language plpgsql as $$
declare
    touched quote := case when tg_op = 'DELETE' then old else new end;
    status text;
begin
    select r.state into status from quote_request r where r.id = touched.request_id for share;
    if tg_op in ('INSERT', 'DELETE') and status <> 'DRAFT' or tg_op = 'UPDATE' and status in ('DECIDED', 'WITHDRAWN')
        or tg_op = 'UPDATE' and (new.request_id, new.supplier_id, new.client_id) is distinct from
            (old.request_id, old.supplier_id, old.client_id)
        or tg_op = 'UPDATE' and new.state <> 'ASKED' and status <> 'ASKED' then
        raise exception 'the request is %: nobody is asked and nobody answers', status using errcode = 'JB002';
    end if;
    return touched;
end $$;
create trigger fixed before insert or update or delete on quote for each row execute function quote_is_fixed();

create function quote_adds_up() returns trigger language plpgsql as $$
begin
    if new.state = 'QUOTED' and exists (select from quote q where q.id = new.id and q.net is distinct from
            (select sum(p.net) from quote_price p where p.client_id = q.client_id and p.quote_id = q.id)) then
        raise exception 'the prices of a quote do not add up' using errcode = 'JB002';
    end if;
    return null;
end $$;
create constraint trigger adds_up after insert or update on quote deferrable initially deferred
    for each row execute function quote_adds_up();

create trigger words after insert or delete or update of title, number on quote_request
    for each row execute function jobbag_keep_words('quoteRequest', 'id', 'number', 'title');
