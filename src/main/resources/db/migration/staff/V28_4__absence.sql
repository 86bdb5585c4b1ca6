-- While somebody is away a deputy may sign in their place (SIG-4). Taken back, never removed.
create table absence (
    id uuid primary key,
    person_id uuid not null references person,
    deputy_id uuid not null references person,
    from_day date not null,
    to_day date not null,
    set_by uuid not null references person,
    set_at timestamptz not null,
    ended_at timestamptz,
    check (from_day <= to_day),
    check (person_id <> deputy_id)
);
create index absence_person on absence (person_id, to_day) where ended_at is null;
create index absence_deputy on absence (deputy_id, to_day) where ended_at is null;
grant select, insert, update (ended_at) on absence to jobbag_app;

-- Those whose steps the person may sign at that moment: the own ones, and those of whoever is away.
create function jobbag_signs_for(person uuid, moment timestamptz) returns uuid[] language sql stable parallel safe as $$
    select array_append(array(
        select a.person_id from absence a join person p on p.id = a.person_id
        where a.deputy_id = person and a.ended_at is null
          and (moment at time zone p.zone)::date between a.from_day and a.to_day), person) $$;
