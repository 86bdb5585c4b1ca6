-- MEET-6: an action item put off until a day, with its reason; the newest counts. What was promised, the deadline, stays.
create table action_postponement (
    id uuid primary key,
    client_id uuid not null references client,
    item_id uuid not null,
    until date not null,
    reason text not null check (length(reason) between 1 and 500),
    put_off_by uuid not null references person,
    put_off_at timestamptz not null,
    foreign key (client_id, item_id) references action_item (client_id, id)
);
create index action_postponement_item on action_postponement (item_id, put_off_at desc);
select jobbag_guard_ledger('action_postponement');
