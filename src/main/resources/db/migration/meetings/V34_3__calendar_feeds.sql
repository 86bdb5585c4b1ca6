-- When a meeting was last written, for the calendars that subscribe to it.
select set_config('jobbag.all', 'on', true);
alter table meeting add changed_at timestamptz not null default now();
update meeting set changed_at = created_at;
create function meeting_changed() returns trigger language plpgsql as $$
begin
    new.changed_at := clock_timestamp();
    return new;
end $$;
create trigger changed before update on meeting for each row execute function meeting_changed();
create index meeting_participant_of_person on meeting_participant (person_id, meeting_id) where person_id is not null;

-- A calendar that a person subscribes to: the own one, or that of a client. The token is stored nowhere.
create table calendar_feed (
    id uuid primary key,
    person_id uuid not null references person,
    client_id uuid references client,
    token_sha256 text not null unique check (token_sha256 ~ '^[0-9a-f]{64}$'),
    created_at timestamptz not null,
    revoked_at timestamptz,
    -- what was read last, and since when it has been the same
    content_sha256 text check (content_sha256 ~ '^[0-9a-f]{64}$'),
    content_since timestamptz,
    check ((content_sha256 is null) = (content_since is null))
);
create unique index calendar_feed_live on calendar_feed (person_id, client_id) nulls not distinct where revoked_at is null;
alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;
create policy client_wall on calendar_feed using (
    client_id = any ((select jobbag_clients())::uuid[])
    or ((select jobbag_sees_all()) and client_id <> all ((select jobbag_walled())::uuid[]))
    or (client_id is null and (select jobbag_is_staff())));
grant select, insert on calendar_feed to jobbag_app;
grant update (revoked_at, content_sha256, content_since) on calendar_feed to jobbag_app;
