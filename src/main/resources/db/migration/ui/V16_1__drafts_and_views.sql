-- Long texts as they are typed: the writer's own, nobody else's.
create table form_draft (
    person_id uuid not null references person,
    key text not null check (key ~ '^[A-Za-z0-9.-]{1,120}$'),
    body text not null check (length(body) between 1 and 500000),
    updated_at timestamptz not null,
    primary key (person_id, key)
);
create index form_draft_age on form_draft (updated_at);
alter table form_draft enable row level security;
alter table form_draft force row level security;
create policy own on form_draft using (
    person_id = (select jobbag_viewer()) or current_setting('jobbag.kind', true) = 'everything');
grant select, insert, update, delete on form_draft to jobbag_app;

-- A list's filters, sort and columns under a name; shared ones are everybody's who may see the client they are about.
create table saved_view (
    id uuid primary key,
    person_id uuid not null references person,
    client_id uuid,
    list text not null check (list ~ '^[a-zA-Z-]{1,40}$'),
    name text not null check (length(name) between 1 and 80),
    address text not null check (length(address) <= 1000 and address ~ '^/[a-z]'),
    shared boolean not null,
    created_at timestamptz not null,
    unique (person_id, list, name)
);
create index saved_view_list on saved_view (list, lower(name));
alter table saved_view enable row level security;
alter table saved_view force row level security;
create policy own_or_shared on saved_view for select using (
    (shared or person_id = (select jobbag_viewer())) and (select jobbag_is_staff())
    and (client_id is null or client_id = any ((select jobbag_clients())::uuid[])
        or ((select jobbag_sees_all()) and client_id <> all ((select jobbag_walled())::uuid[]))));
create policy own_added on saved_view for insert with check (person_id = (select jobbag_viewer()));
create policy own_removed on saved_view for delete using (person_id = (select jobbag_viewer()));
grant select, insert, delete on saved_view to jobbag_app;
