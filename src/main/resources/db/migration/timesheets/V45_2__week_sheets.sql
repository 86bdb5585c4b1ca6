-- The week of a person, from writing to approval. The agency's own: it holds no word of any client.
create table week_sheet (
    id uuid primary key,
    version integer not null,
    person_id uuid not null references person,
    week date not null check (extract(isodow from week) = 1),
    state text not null check (state in ('OPEN', 'SUBMITTED', 'RETURNED', 'APPROVED')),
    submitted_at timestamptz,
    unique (person_id, week),
    check ((state = 'SUBMITTED') <= (submitted_at is not null))
);
create index week_sheet_waiting on week_sheet (submitted_at, id) where state = 'SUBMITTED';
grant select, insert, update on week_sheet to jobbag_app;

create table week_sheet_step (
    sheet_id uuid not null references week_sheet,
    position integer not null,
    verb text not null check (verb in ('SUBMIT', 'TAKE_BACK', 'RETURN', 'APPROVE', 'REOPEN')),
    state text not null,
    actor_id uuid not null,
    actor_name text not null,
    at timestamptz not null,
    reason text,
    primary key (sheet_id, position),
    constraint week_sheet_step_reason check (verb not in ('RETURN', 'REOPEN') or btrim(reason) <> '')
);
grant select, insert on week_sheet_step to jobbag_app;
create trigger ledger before update or delete on week_sheet_step
    for each statement execute function jobbag_refuse_change();

insert into week_sheet (id, version, person_id, week, state)
select gen_random_uuid(), 0, w.person_id, w.week, 'OPEN'
from (select distinct person_id, date_trunc('week', worked_on)::date as week from time_entry) w;

-- A week that was handed in is not written any more. What is booked or corrected is a new version of its week, so that
-- nobody writes over it unseen; prices that finance sets later are none.
create function jobbag_week_is_open() returns trigger language plpgsql as $$
declare
    monday date := date_trunc('week', new.worked_on)::date;
    found text;
begin
    if tg_op = 'UPDATE' then
        if (new.hours, new.activity, new.note) is not distinct from (old.hours, old.activity, old.note) then
            return new;
        end if;
    end if;
    insert into week_sheet (id, version, person_id, week, state)
        values (gen_random_uuid(), 0, new.person_id, monday, 'OPEN') on conflict (person_id, week) do nothing;
    select s.state into found from week_sheet s where s.person_id = new.person_id and s.week = monday for update;
    if found in ('SUBMITTED', 'APPROVED') then
        raise exception 'the week is handed in' using errcode = 'JB004';
    end if;
    update week_sheet set version = version + 1 where person_id = new.person_id and week = monday;
    return new;
end $$;
create trigger week_is_open before insert or update on time_entry
    for each row execute function jobbag_week_is_open();

-- The hours of people on each day, of whatever client: those of clients that the asking person may not see have no name
-- (CONF-1). As jobbag_busy, it looks past the scope, for people of the agency only.
create function jobbag_worked(people uuid[], first date, last date)
    returns table (person uuid, worked_on date, hours numeric) language plpgsql as $$
declare
    before_all text := current_setting('jobbag.all', true);
    before_walled text := current_setting('jobbag.walled', true);
begin
    if not jobbag_is_staff() then
        return;
    end if;
    perform set_config('jobbag.all', 'on', true), set_config('jobbag.walled', '', true);
    return query select t.person_id, t.worked_on, sum(t.hours) from time_entry t
        where t.person_id = any (people) and t.worked_on between first and last group by t.person_id, t.worked_on;
    perform set_config('jobbag.all', coalesce(before_all, ''), true),
            set_config('jobbag.walled', coalesce(before_walled, ''), true);
end $$;

-- One running clock a person, which lives through sign-out and restart. Its order is read under the guard as ever.
create table running_timer (
    person_id uuid primary key references person,
    order_id uuid not null references work_order,
    activity text not null,
    note text not null check (length(note) <= 500),
    started_at timestamptz not null
);
grant select, insert, delete on running_timer to jobbag_app;
