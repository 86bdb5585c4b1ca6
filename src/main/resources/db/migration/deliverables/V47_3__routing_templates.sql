-- How versions of a type of order are routed; the type is the key of its brief template, or one that has none.
create table routing_template (
    type text primary key check (length(type) between 1 and 60),
    version integer not null,
    steps jsonb not null check (jsonb_typeof(steps) = 'array'),
    client_days integer not null check (client_days between 1 and 60),
    changed_by_name text,
    changed_at timestamptz not null
);
grant select, insert, update on routing_template to jobbag_app;

-- How many working days this step has to answer; none of its own: as many as the others.
alter table deliverable_step add days integer check (days between 1 and 60);
