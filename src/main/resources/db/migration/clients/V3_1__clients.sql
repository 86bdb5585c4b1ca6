create table client (
    id uuid primary key,
    client_id uuid generated always as (id) stored,
    version integer not null,
    code text not null check (code ~ '^[A-Z0-9]{2,12}$'),
    legal_name text not null check (length(legal_name) between 1 and 200),
    trading_names text[] not null default '{}',
    status text not null check (status in ('PROSPECT', 'ACTIVE', 'DORMANT', 'ARCHIVED')),
    status_before_archive text check (status_before_archive in ('PROSPECT', 'ACTIVE', 'DORMANT')),
    street text not null default '',
    postcode text not null default '',
    city text not null default '',
    country text not null check (country ~ '^[A-Z]{2}$'),
    tax_id text not null default '',
    accounts_email text not null default '',
    order_number_required boolean not null default false,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    locale text not null check (locale in ('en', 'es', 'zh-CN')),
    zone text not null,
    office_opens time not null default '09:00',
    office_closes time not null default '18:00',
    payment_days integer not null default 45 check (payment_days between 0 and 180),
    notes text not null default '',
    created_at timestamptz not null,
    check ((status = 'ARCHIVED') = (status_before_archive is not null))
);
create unique index client_code on client (code);
create index client_list_name on client (lower(legal_name), id);
create index client_list_created on client (created_at desc, id desc);
create index client_search on client using gin ((lower(legal_name || ' ' || code)) gin_trgm_ops);

create table team_member (
    client_id uuid not null references client,
    person_id uuid not null references person,
    duty text not null check (duty in ('LEAD_AE', 'AE', 'LEAD', 'CONTRIBUTOR')),
    since timestamptz not null,
    primary key (client_id, person_id)
);
create unique index team_member_one_lead_ae on team_member (client_id) where duty = 'LEAD_AE';
create index team_member_person on team_member (person_id, client_id);

-- CONF-2: a wall stands between two clients, stored once, the smaller id first.
create table wall (
    client_a uuid not null references client,
    client_b uuid not null references client,
    reason text not null check (reason <> ''),
    since timestamptz not null,
    primary key (client_a, client_b),
    check (client_a < client_b)
);
create index wall_other on wall (client_b, client_a);

create table contact (
    id uuid primary key,
    client_id uuid not null references client,
    version integer not null,
    name text not null check (length(name) between 1 and 200),
    title text not null default '',
    email text not null check (email = lower(email) and length(email) <= 254),
    phone text not null default '',
    mobile text not null default '',
    seniority text not null check (seniority in ('OPERATIONAL', 'DECISION_MAKER', 'EXECUTIVE')),
    signs text[] not null default '{}',
    best_hour time,
    locale text not null check (locale in ('en', 'es', 'zh-CN')),
    mail_consent boolean not null,
    archived_at timestamptz,
    created_at timestamptz not null,
    unique (client_id, id),
    unique (client_id, email)
);
create index contact_list on contact (client_id, lower(name), id);

create table project (
    id uuid primary key,
    client_id uuid not null references client,
    version integer not null,
    code text not null,
    name text not null check (length(name) between 1 and 200),
    created_at timestamptz not null,
    archived_at timestamptz,
    unique (client_id, id),
    unique (client_id, code)
);

select jobbag_guard('client');
select jobbag_guard('team_member');
select jobbag_guard('contact');
select jobbag_guard('project');
alter table wall enable row level security;
alter table wall force row level security;
create policy client_wall on wall using (
    (select jobbag_sees_all())
    or client_a = any ((select jobbag_clients())::uuid[])
    or client_b = any ((select jobbag_clients())::uuid[]));
grant select, insert, delete on wall to jobbag_app;

-- Sets who is looking for the rest of the transaction and answers what that means. While it works it sees everything.
create function jobbag_enter(viewer_kind text, viewer uuid, one_client uuid,
                             out teams uuid[], out spans boolean, out walled uuid[]) language plpgsql as $$
begin
    perform set_config('jobbag.all', 'on', true), set_config('jobbag.walled', '', true);
    teams := '{}';
    walled := '{}';
    spans := viewer_kind = 'everything';
    if viewer_kind = 'person' then
        select coalesce(array_agg(t.client_id), '{}') into teams from team_member t
            join person p on p.id = t.person_id and p.active where t.person_id = viewer;
        select exists (select from person_role r join person p on p.id = r.person_id and p.active
            where r.person_id = viewer and r.role in ('FINANCE', 'MANAGER')) into spans;
        select coalesce(array_agg(distinct case when w.client_a = any (teams) then w.client_b else w.client_a end), '{}')
            into walled from wall w where w.client_a = any (teams) or w.client_b = any (teams);
    elsif viewer_kind in ('contact', 'job') and one_client is not null then
        teams := array[one_client];
    end if;
    perform set_config('jobbag.kind', viewer_kind, true),
            set_config('jobbag.viewer', viewer::text, true),
            set_config('jobbag.clients', teams::text, true),
            set_config('jobbag.walled', walled::text, true),
            set_config('jobbag.all', case when spans then 'on' else '' end, true);
end $$;

-- A client that was just begun belongs to what its creator sees, for the rest of the transaction.
create function jobbag_admit(new_client uuid) returns void language sql as $$
    select set_config('jobbag.clients', (jobbag_clients() || new_client)::text, true)
$$;

-- Whether a code is used by any client at all; answers yes or no, so that it gives nobody away but by that.
create function jobbag_client_code_taken(wanted text, own uuid) returns boolean language plpgsql as $$
declare
    before_all text := current_setting('jobbag.all', true);
    before_walled text := current_setting('jobbag.walled', true);
    taken boolean;
begin
    perform set_config('jobbag.all', 'on', true), set_config('jobbag.walled', '', true);
    select exists (select from client where code = wanted and id is distinct from own) into taken;
    perform set_config('jobbag.all', coalesce(before_all, ''), true),
            set_config('jobbag.walled', coalesce(before_walled, ''), true);
    return taken;
end $$;

-- CONF-2, over all clients of the person whether the asking manager sees them or not.
create function jobbag_walled_off(wanted uuid, member uuid) returns boolean language plpgsql as $$
declare
    before_all text := current_setting('jobbag.all', true);
    before_walled text := current_setting('jobbag.walled', true);
    off boolean;
begin
    perform set_config('jobbag.all', 'on', true), set_config('jobbag.walled', '', true);
    select exists (select from wall w join team_member t
        on t.client_id = case when w.client_a = wanted then w.client_b else w.client_a end
        where (w.client_a = wanted or w.client_b = wanted) and t.person_id = member) into off;
    perform set_config('jobbag.all', coalesce(before_all, ''), true),
            set_config('jobbag.walled', coalesce(before_walled, ''), true);
    return off;
end $$;
