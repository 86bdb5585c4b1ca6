-- The agency's own library of lines, by discipline and language. A price is a habit, in a currency: hours are charged by the rate card.
create table estimate_library (
    id uuid primary key,
    kind text not null check (kind in ('HOURS', 'EXPENSE', 'BOUGHT_IN', 'CONTINGENCY')),
    discipline text not null check (discipline in ('CREATIVE', 'STRATEGY', 'MEDIA', 'PRODUCTION')),
    language text not null check (length(language) between 2 and 20),
    text text not null check (length(text) between 1 and 500),
    quantity numeric(14, 4) not null check (quantity >= 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    unit_price numeric(14, 4) not null check (unit_price >= 0),
    percent numeric(7, 4) not null check (percent between 0 and 999),
    kept_by uuid not null references person,
    kept_at timestamptz not null,
    archived boolean not null
);
create unique index estimate_library_once on estimate_library (language, discipline, kind, lower(text)) where not archived;
create index estimate_library_kept_by on estimate_library (kept_by);
grant select, insert, update on estimate_library to jobbag_app;
