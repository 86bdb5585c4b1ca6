-- The files of an order beside its brief and its deliverables, each with its versions: a version is a stored file and stays.
create table order_file (
    id uuid primary key,
    client_id uuid not null references client,
    order_id uuid not null,
    kind text not null check (kind ~ '^[A-Z_]{2,30}$'),
    removed_at timestamptz,
    removed_by_name text,
    unique (client_id, id),
    foreign key (client_id, order_id) references work_order (client_id, id),
    check (num_nonnulls(removed_at, removed_by_name) in (0, 2))
);
create index order_file_order on order_file (order_id);

create table order_file_version (
    client_id uuid not null,
    order_file_id uuid not null,
    number integer not null check (number > 0),
    file_id uuid not null,
    note text not null check (length(note) <= 500),
    added_by uuid not null references person,
    added_by_name text not null,
    added_at timestamptz not null,
    primary key (order_file_id, number),
    unique (client_id, file_id),
    foreign key (client_id, order_file_id) references order_file (client_id, id),
    foreign key (client_id, file_id) references stored_file (client_id, id) deferrable initially deferred
);
create index order_file_version_file on order_file_version (file_id);

select jobbag_guard('order_file');
select jobbag_guard_ledger('order_file_version');
