create table trail (
    number bigint generated always as identity primary key,
    at timestamptz not null,
    actor_kind text not null check (actor_kind in ('person', 'contact', 'job', 'everything')),
    actor_id uuid not null,
    actor_name text not null,
    subject text not null,
    subject_id uuid not null,
    client_id uuid,
    verb text not null,
    changes jsonb not null default '[]',
    reason text
);
create index trail_subject on trail (subject, subject_id, number desc);
create index trail_client on trail (client_id, number desc);
alter table trail enable row level security;
alter table trail force row level security;
create policy client_wall on trail using (
    client_id = any ((select jobbag_clients())::uuid[])
    or ((select jobbag_sees_all()) and client_id <> all ((select jobbag_walled())::uuid[]))
    or (client_id is null and (select jobbag_is_staff())));
grant select, insert on trail to jobbag_app;
create trigger ledger before update or delete on trail for each statement execute function jobbag_refuse_change();

create table trail_seal (
    seal bigint primary key,
    entry bigint not null unique,
    hash char(64) not null
);
grant select, insert on trail_seal to jobbag_app;
create trigger ledger before update or delete on trail_seal for each statement execute function jobbag_refuse_change();
