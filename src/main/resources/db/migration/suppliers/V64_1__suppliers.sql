-- EST-3. Suppliers are the agency's own, no client's. What they do for a client carries that client.
create table supplier (
    id uuid primary key,
    version integer not null,
    name text not null check (length(name) between 1 and 200),
    name_order text generated always as (lower(name)) stored,
    tax_id text not null check (length(tax_id) <= 30),
    email text not null check (length(email) <= 254),
    phone text not null check (length(phone) <= 40),
    street text not null check (length(street) <= 200),
    postcode text not null check (length(postcode) <= 20),
    city text not null check (length(city) <= 100),
    country text not null check (country ~ '^[A-Z]{2}$'),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    locale text not null check (locale in ('en', 'es', 'zh-CN')),
    payment_days integer not null check (payment_days between 0 and 180),
    trades text[] not null check (trades <@ array['PRINT', 'PHOTOGRAPHY', 'ILLUSTRATION', 'FILM', 'AUDIO', 'TRANSLATION',
        'MEDIA', 'DIGITAL', 'EVENT', 'RESEARCH', 'LOGISTICS', 'OTHER']),
    notes text not null check (length(notes) <= 5000),
    archived_at timestamptz,
    created_at timestamptz not null,
    -- sums over ratings from all jobs: an average tells of no client; kept by the trigger below
    ratings integer not null default 0 check (ratings >= 0),
    quality_sum integer not null default 0,
    punctuality_sum integer not null default 0,
    price_sum integer not null default 0
);
create index supplier_by_name on supplier (name_order, id);
create index supplier_newest on supplier (created_at, id);
create index supplier_similar on supplier using gin (name_order gin_trgm_ops);
grant select, insert, update on supplier to jobbag_app;

create table supplier_contact (
    id uuid primary key,
    version integer not null,
    supplier_id uuid not null references supplier,
    name text not null check (length(name) between 1 and 200),
    title text not null check (length(title) <= 200),
    email text not null check (length(email) between 3 and 254),
    phone text not null check (length(phone) <= 40),
    archived_at timestamptz,
    created_at timestamptz not null,
    unique (supplier_id, id)
);
create unique index supplier_contact_email on supplier_contact (supplier_id, email);
grant select, insert, update on supplier_contact to jobbag_app;

create function jobbag_iban_fits(iban text) returns boolean language sql immutable parallel safe as $$
    select case when iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$' then (
        select mod(string_agg(case when letter ~ '[0-9]' then letter else (ascii(letter) - 55)::text end, '' order by place)::numeric, 97) = 1
        from regexp_split_to_table(substr(iban, 5) || substr(iban, 1, 4), '') with ordinality t (letter, place))
    else false end $$;

-- Where a supplier is paid to. A change is proposed by one person and comes into force by another one's word; the old account
-- stays in force until then, and what was decided is never changed.
create table supplier_account (
    id uuid primary key,
    supplier_id uuid not null references supplier,
    holder text not null check (length(holder) between 1 and 200),
    number text not null,
    bic text not null check (bic = '' or bic ~ '^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$'),
    why text not null check (length(why) between 1 and 500),
    state text not null check (state in ('PROPOSED', 'IN_FORCE', 'REPLACED', 'REJECTED', 'WITHDRAWN')),
    proposed_by uuid not null references person,
    proposed_by_name text not null,
    proposed_at timestamptz not null,
    decided_by uuid references person,
    decided_by_name text,
    decided_at timestamptz,
    reason text not null default '' check (length(reason) <= 2000),
    constraint supplier_account_number check (case when number ~ '^[A-Z]' then jobbag_iban_fits(number)
        else number ~ '^[0-9]{4,34}$' and bic <> '' end),
    constraint supplier_account_decided check (num_nonnulls(decided_by, decided_by_name, decided_at) in (0, 3)
        and (state = 'PROPOSED') = (decided_at is null)),
    constraint supplier_account_four_eyes check (state = 'WITHDRAWN' or decided_by <> proposed_by),
    constraint supplier_account_rejected_says_why check (state <> 'REJECTED' or btrim(reason) <> '')
);
create unique index supplier_account_proposed on supplier_account (supplier_id) where state = 'PROPOSED';
create unique index supplier_account_in_force on supplier_account (supplier_id) where state = 'IN_FORCE';
create index supplier_account_of on supplier_account (supplier_id, proposed_at);
grant select, insert, update on supplier_account to jobbag_app;

create function supplier_account_by_two() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'PROPOSED' or new.proposed_by is distinct from jobbag_viewer() then
            raise exception 'an account is proposed first, by whoever is here' using errcode = 'JB002';
        end if;
        return new;
    end if;
    if (new.id, new.supplier_id, new.holder, new.number, new.bic, new.why, new.proposed_by, new.proposed_by_name, new.proposed_at)
            is distinct from (old.id, old.supplier_id, old.holder, old.number, old.bic, old.why, old.proposed_by,
                old.proposed_by_name, old.proposed_at)
        or not (old.state = 'PROPOSED' and new.state in ('IN_FORCE', 'REJECTED', 'WITHDRAWN')
            or old.state = 'IN_FORCE' and new.state = 'REPLACED') then
        raise exception 'what an account says is fixed' using errcode = 'JB002';
    end if;
    if old.state = 'PROPOSED' and new.decided_by is distinct from jobbag_viewer()
        or old.state = 'IN_FORCE' and (new.decided_by, new.decided_at) is distinct from (old.decided_by, old.decided_at) then
        raise exception 'whoever decides is here' using errcode = 'JB002';
    end if;
    return new;
end $$;
create trigger by_two before insert or update on supplier_account for each row execute function supplier_account_by_two();

-- How a job went, in the words of those who led it: one rating a job and supplier, from 1 to 5.
create table supplier_rating (
    client_id uuid not null references client,
    order_id uuid not null,
    supplier_id uuid not null references supplier,
    quality integer not null check (quality between 1 and 5),
    punctuality integer not null check (punctuality between 1 and 5),
    price integer not null check (price between 1 and 5),
    note text not null check (length(note) <= 1000),
    rated_by uuid not null references person,
    rated_by_name text not null,
    rated_at timestamptz not null,
    primary key (order_id, supplier_id),
    foreign key (client_id, order_id) references work_order (client_id, id)
);
create index supplier_rating_of on supplier_rating (supplier_id, rated_at desc);
select jobbag_guard('supplier_rating');
revoke delete on supplier_rating from jobbag_app;

create function supplier_is_rated() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if (new.client_id, new.order_id, new.supplier_id) is distinct from (old.client_id, old.order_id, old.supplier_id) then
            raise exception 'a rating stays with its job' using errcode = 'JB002';
        end if;
        update supplier set quality_sum = quality_sum + new.quality - old.quality,
            punctuality_sum = punctuality_sum + new.punctuality - old.punctuality, price_sum = price_sum + new.price - old.price
        where id = new.supplier_id;
    else
        update supplier set ratings = ratings + 1, quality_sum = quality_sum + new.quality,
            punctuality_sum = punctuality_sum + new.punctuality, price_sum = price_sum + new.price
        where id = new.supplier_id;
    end if;
    return null;
end $$;
create trigger rated after insert or update on supplier_rating for each row execute function supplier_is_rated();

-- Letters and digits alone: B-12.345 and b12345 are one
create function jobbag_bare(said text) returns text language sql immutable parallel safe as
    $$ select upper(regexp_replace(said, '[^A-Za-z0-9]', '', 'g')) $$;
