-- SCH-3. What a line of a schedule is done by: a deliverable that is signed, an action item that is done. It is no part of the
-- plan: it may be named when the plan is signed long since.
create table schedule_fact (
    client_id uuid not null references client,
    schedule_id uuid not null,
    task integer not null check (task between 1 and 9999),
    deliverable_id uuid,
    action_item_id uuid,
    name text not null check (length(name) between 1 and 1000),
    linked_by uuid not null references person,
    linked_at timestamptz not null,
    settled_on date,
    settled_by text not null default '' check (length(settled_by) <= 200),
    primary key (client_id, schedule_id, task),
    foreign key (client_id, schedule_id) references schedule (client_id, id),
    foreign key (client_id, deliverable_id) references deliverable (client_id, id),
    foreign key (client_id, action_item_id) references action_item (client_id, id),
    constraint schedule_fact_one check (num_nonnulls(deliverable_id, action_item_id) = 1)
);
create index schedule_fact_deliverable on schedule_fact (client_id, deliverable_id) where deliverable_id is not null;
create index schedule_fact_action_item on schedule_fact (client_id, action_item_id) where action_item_id is not null;
select jobbag_guard('schedule_fact');
