-- When people work, by the clock of their zone. Whoever has no row here works the usual week.
create table working_week (
    person_id uuid primary key references person,
    version integer not null
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

-- The agency's own closed days, on top of the holidays of wherever people are.
create table closed_day (
    id uuid primary key,
    day date not null unique,
    name text not null check (length(name) between 1 and 100)
);
grant select, insert, delete on closed_day to jobbag_app;
