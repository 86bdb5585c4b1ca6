-- A list of clients and contacts on its way in: as it was read, which column is what, and what each row became. It may name
-- clients that a wall hides from colleagues, so that it is for whoever brought it in, and nobody else.
create table client_import (
    id uuid primary key,
    version integer not null,
    started_by uuid not null references person,
    file_name text not null check (length(file_name) between 1 and 200),
    heads text[] not null check (cardinality(heads) between 1 and 60),
    fields text[] not null check (cardinality(fields) = cardinality(heads)),
    country text not null check (country ~ '^[A-Z]{2}$'),
    alike boolean not null,
    state text not null check (state in ('OPEN', 'DONE', 'UNDONE')),
    started_at timestamptz not null,
    ended_at timestamptz,
    clients integer not null default 0 check (clients >= 0),
    contacts integer not null default 0 check (contacts >= 0),
    left_out integer not null default 0 check (left_out >= 0),
    check ((state = 'OPEN') = (ended_at is null))
);
create index client_import_own on client_import (started_by, started_at desc);
alter table client_import enable row level security;
alter table client_import force row level security;
create policy own on client_import using (started_by = (select jobbag_viewer()));
grant select, insert, update on client_import to jobbag_app;

create table client_import_row (
    import_id uuid not null references client_import,
    number integer not null check (number > 0),
    cells text[] not null,
    outcome text check (outcome in ('BOTH', 'CLIENT', 'CONTACT', 'PRESENT', 'ALIKE', 'WRONG')),
    made_client uuid,
    made_contact uuid,
    primary key (import_id, number)
);
alter table client_import_row enable row level security;
alter table client_import_row force row level security;
create policy own on client_import_row using (exists (
    select from client_import i where i.id = import_id and i.started_by = (select jobbag_viewer())));
grant select, insert, update on client_import_row to jobbag_app;
