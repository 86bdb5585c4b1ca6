-- At most one row: a load that began, and when it was complete. A row without an end is half an agency.
create table demo_load (
    singleton boolean primary key default true check (singleton),
    began_at timestamptz not null,
    completed_at timestamptz
);
grant select, insert, update on demo_load to jobbag_app;
