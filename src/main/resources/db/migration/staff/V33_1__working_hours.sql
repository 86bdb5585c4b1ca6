-- When people work, by the clock of their zone. Whoever has no row here works the usual week.
create table working_week (
    person_id uuid primary key references person,
    version integer not null,
    -- whose holidays the person keeps; empty for those of the agency's country
    holidays text not null check (holidays ~ '^([a-z]{2}(-[a-z0-9]{1,6})*)?$')
);
-- A weekday without a row is free. 1 is Monday.
create table working_day (
    person_id uuid not null references working_week,
    weekday integer not null check (weekday between 1 and 7),
    opens time not null,
    closes time not null check (closes > opens),
    primary key (person_id, weekday)
);
grant select, insert, update on working_week to jobbag_app;
grant select, insert, delete on working_day to jobbag_app;

-- The country of the agency on a day, as holidays are coded; empty before there is an agency.
create function jobbag_agency_country(on_day date) returns text language sql stable parallel safe as $$
    select coalesce((select lower(country) from agency_profile where valid_from <= on_day
        order by valid_from desc, created_at desc, id desc limit 1), '') $$;

-- The agency's own closed days, on top of the holidays of wherever people are.
create table closed_day (
    id uuid primary key,
    day date not null unique,
    name text not null check (length(name) between 1 and 100)
);
grant select, insert, delete on closed_day to jobbag_app;
