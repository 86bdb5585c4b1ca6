-- What holds from a date on. Rows are added, never changed: an invoice of last year is explained by the rows of last year.
create table agency_profile (
    id uuid primary key,
    valid_from date not null,
    legal_name text not null check (length(legal_name) between 1 and 200),
    street text not null check (length(street) between 1 and 200),
    postcode text not null check (length(postcode) <= 20),
    city text not null check (length(city) between 1 and 100),
    country text not null check (country ~ '^[A-Z]{2}$'),
    tax_id text not null check (length(tax_id) between 1 and 40),
    email text not null check (length(email) between 3 and 254),
    zone text not null,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    bank text not null check (length(bank) <= 200),
    iban text not null check (length(iban) between 1 and 40),
    bic text not null check (length(bic) <= 11),
    register_line text not null check (length(register_line) <= 500),
    created_at timestamptz not null
);
create index agency_profile_newest on agency_profile (valid_from desc, created_at desc, id desc);

create table vat_rate (
    id uuid primary key,
    country text not null check (country ~ '^[A-Z]{2}$'),
    band text not null check (band in ('STANDARD', 'REDUCED', 'SUPER_REDUCED')),
    percent numeric(5, 2) not null check (percent between 0 and 100),
    valid_from date not null,
    created_at timestamptz not null
);
create index vat_rate_newest on vat_rate (country, band, valid_from desc, created_at desc, id desc);

create table exchange_rate (
    id uuid primary key,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    base text not null check (base ~ '^[A-Z]{3}$' and base <> currency),
    day date not null,
    rate numeric(18, 8) not null check (rate > 0),
    source text not null check (length(source) <= 100),
    created_at timestamptz not null
);
create index exchange_rate_newest on exchange_rate (currency, base, day desc, created_at desc, id desc);

grant select, insert on agency_profile, vat_rate, exchange_rate to jobbag_app;
create trigger ledger before update or delete on agency_profile for each statement execute function jobbag_refuse_change();
create trigger ledger before update or delete on vat_rate for each statement execute function jobbag_refuse_change();
create trigger ledger before update or delete on exchange_rate for each statement execute function jobbag_refuse_change();
