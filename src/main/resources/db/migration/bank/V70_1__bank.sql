-- FIN-6. The agency's own accounts and what banks say of them; they are no client's. What of an entry is whose stands in the
-- ledgers of payments and balances, which carry their client.
create table bank_account (
    id uuid primary key,
    version integer not null,
    name text not null check (length(name) between 1 and 100),
    number text not null check (number ~ '^[A-Z0-9]{4,34}$'),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    mapping jsonb,
    created_at timestamptz not null
);
create unique index bank_account_number on bank_account (number, currency);
grant select, insert, update on bank_account to jobbag_app;

create table bank_file (
    id uuid primary key,
    version integer not null,
    account_id uuid references bank_account,
    name text not null check (length(name) between 1 and 200),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes bytea not null check (octet_length(bytes) between 1 and 10485760),
    format text not null check (format in ('CAMT053', 'CAMT054', 'MT940', 'CSV')),
    handed_in_by uuid not null references person,
    handed_in_by_name text not null,
    handed_in_at timestamptz not null,
    taken_at timestamptz,
    entries integer,
    known integer
);
-- The same file is taken once.
create unique index bank_file_same on bank_file (sha256);
create index bank_file_newest on bank_file (handed_in_at desc, id);
grant select, insert, update, delete on bank_file to jobbag_app;
create function bank_file_is_kept() returns trigger language plpgsql as $$
begin
    if old.taken_at is not null then
        raise exception 'a statement that was taken in is kept as it came' using errcode = 'JB002';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger kept before update or delete on bank_file for each row execute function bank_file_is_kept();

create table bank_statement (
    id uuid primary key,
    account_id uuid not null references bank_account,
    file_id uuid not null references bank_file,
    position integer not null,
    number text not null check (length(number) <= 100),
    from_day date,
    to_day date,
    opening numeric(18, 4),
    closing numeric(18, 4),
    difference numeric(18, 4) not null,
    check ((opening is null) = (closing is null)),
    check (opening is not null or difference = 0)
);
create unique index bank_statement_number on bank_statement (account_id, number) where number <> '';
create index bank_statement_file on bank_statement (file_id, position);
grant select, insert on bank_statement to jobbag_app;
create trigger ledger before update or delete on bank_statement for each statement execute function jobbag_refuse_change();

create table bank_entry (
    id uuid primary key,
    version integer not null default 0,
    account_id uuid not null references bank_account,
    statement_id uuid not null references bank_statement,
    position integer not null,
    fingerprint text not null,
    booked_on date not null,
    value_on date not null,
    amount numeric(18, 4) not null check (amount <> 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    reference text not null check (length(reference) <= 100),
    end_to_end text not null check (length(end_to_end) <= 100),
    text text not null check (length(text) <= 1000),
    party text not null check (length(party) <= 200),
    party_account text not null check (length(party_account) <= 50),
    charges numeric(18, 4) not null,
    original_amount numeric(18, 4),
    original_currency text,
    state text not null check (state in ('OPEN', 'BOOKED', 'ASIDE')),
    amount_order bigint generated always as ((amount * 10000)::bigint) stored,
    check ((original_amount is null) = (original_currency is null))
);
-- The same movement, told again in another file, is the same.
create unique index bank_entry_same on bank_entry (account_id, fingerprint);
create index bank_entry_newest on bank_entry (booked_on desc, id desc);
create index bank_entry_by_amount on bank_entry (amount_order, id);
create index bank_entry_by_state on bank_entry (state, booked_on desc, id desc);
create index bank_entry_statement on bank_entry (statement_id, position);
grant select, insert on bank_entry to jobbag_app;
grant update (version, state) on bank_entry to jobbag_app;
