-- What people have seen of the news on their first page. A person's own; what a row names is shown under that person's rights.
create table desk_seen (
    person_id uuid not null references person,
    part text not null check (part ~ '^[a-zA-Z]{1,40}$'),
    row_id uuid not null,
    seen_at timestamptz not null,
    primary key (person_id, part, row_id)
);
grant select, insert, update, delete on desk_seen to jobbag_app;
