create extension if not exists pg_trgm;
create extension if not exists unaccent;

create table outbox (
    id uuid primary key,
    client_id uuid,
    subject text not null,
    subject_id uuid not null,
    recipient text not null,
    recipient_name text not null,
    locale text not null,
    title text not null,
    body text not null,
    papers uuid[] not null default '{}',
    state text not null check (state in ('QUEUED', 'SENDING', 'SENT', 'KEPT', 'FAILED', 'UNKNOWN')),
    attempts integer not null default 0,
    next_attempt_at timestamptz not null,
    queued_at timestamptz not null,
    queued_by text not null,
    ended_at timestamptz,
    failure text,
    unique (client_id, id)
);
create index outbox_due on outbox (next_attempt_at) where state = 'QUEUED';
create index outbox_subject on outbox (subject, subject_id, queued_at desc);
create index outbox_list on outbox (queued_at desc, id desc);
alter table outbox enable row level security;
alter table outbox force row level security;
create policy client_wall on outbox using (
    client_id = any ((select jobbag_clients())::uuid[])
    or ((select jobbag_sees_all()) and client_id <> all ((select jobbag_walled())::uuid[]))
    or (client_id is null and (select jobbag_is_staff())));
grant select, insert, update on outbox to jobbag_app;
