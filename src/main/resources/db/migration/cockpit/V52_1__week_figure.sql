-- REP-3. The manager's week: what each client's figures were at the end of each week, written by a job that keeps a watermark
-- and read by the page instead of the tables behind. Zero has no row.
create table week_figure (
    client_id uuid not null references client,
    week date not null check (extract(isodow from week) = 1),
    kind text not null check (kind ~ '^[a-z][A-Za-z]{1,39}$'),
    -- what it is made of, such as the steps at which errors came in; blank where it is one thing
    part text not null check (length(part) <= 40),
    -- whose it is: the owner's of the thing, else the client's lead account executive's at that time
    person_id uuid references person,
    currency text check (currency ~ '^[A-Z]{3}$'),
    value numeric(16, 4) not null check (value <> 0),
    unique nulls not distinct (client_id, week, kind, part, person_id, currency)
);
create index week_figure_week on week_figure (week, kind) include (client_id, person_id, part, currency, value);
create index week_figure_kind on week_figure (kind, week);
select jobbag_guard('week_figure');

-- Up to which week a client's figures are settled, and when those of the running week were counted last.
create table week_figured (
    client_id uuid primary key references client,
    settled_week date not null check (extract(isodow from settled_week) = 1),
    counted_at timestamptz not null
);
select jobbag_guard('week_figured');

-- the job looks a client's settlements up by their time
create index settlement_client_time on settlement (client_id, settled_at);
