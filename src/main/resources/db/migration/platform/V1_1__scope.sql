-- Who is looking, transaction-local. Nothing set = nothing seen.
grant usage on schema public to jobbag_app;

create function jobbag_sees_all() returns boolean language sql stable parallel safe
    as $$ select coalesce(current_setting('jobbag.all', true), '') = 'on' $$;

create function jobbag_clients() returns uuid[] language sql stable parallel safe
    as $$ select coalesce(nullif(current_setting('jobbag.clients', true), ''), '{}')::uuid[] $$;

create function jobbag_walled() returns uuid[] language sql stable parallel safe
    as $$ select coalesce(nullif(current_setting('jobbag.walled', true), ''), '{}')::uuid[] $$;

create function jobbag_viewer() returns uuid language sql stable parallel safe
    as $$ select nullif(current_setting('jobbag.viewer', true), '')::uuid $$;

create function jobbag_is_staff() returns boolean language sql stable parallel safe
    as $$ select coalesce(current_setting('jobbag.kind', true), '') in ('person', 'everything') $$;

-- The second wall: row-level security on a table that belongs to clients. The sub-selects are worked out once a
-- statement, not once a row.
create function jobbag_guard(guarded regclass) returns void language plpgsql as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format($p$create policy client_wall on %s using (
        client_id = any ((select jobbag_clients())::uuid[])
        or ((select jobbag_sees_all()) and client_id <> all ((select jobbag_walled())::uuid[])))$p$, guarded);
    execute format('grant select, insert, update, delete on %s to jobbag_app', guarded);
end $$;

-- The same for ledgers: rows are added and read, never changed or removed, by grants and by a trap.
create function jobbag_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is a ledger: its rows are never changed or removed', tg_table_name using errcode = 'JB001';
end $$;

create function jobbag_guard_ledger(guarded regclass) returns void language plpgsql as $$
begin
    perform jobbag_guard(guarded);
    execute format('revoke update, delete on %s from jobbag_app', guarded);
    execute format('create trigger ledger before update or delete on %s
        for each statement execute function jobbag_refuse_change()', guarded);
end $$;
