create table action_item (
    id uuid primary key,
    client_id uuid not null references client,
    version integer not null,
    meeting_id uuid not null,
    minutes_number text not null,
    step text not null check (length(step) between 1 and 1000),
    person_id uuid references person,
    contact_id uuid,
    cooperation text not null check (length(cooperation) <= 1000),
    due date not null,
    state text not null check (state in ('OPEN', 'DONE', 'DROPPED')),
    evidence text not null check (length(evidence) <= 2000),
    ended_by uuid references person,
    ended_at timestamptz,
    order_id uuid,
    order_number text,
    created_at timestamptz not null,
    unique (client_id, id),
    foreign key (client_id, meeting_id) references meeting (client_id, id),
    foreign key (client_id, contact_id) references contact (client_id, id),
    check (num_nonnulls(person_id, contact_id) = 1),
    check ((state = 'OPEN') = (ended_at is null)),
    check ((ended_at is null) = (ended_by is null)),
    check ((state = 'DONE') = (evidence <> '')),
    check ((order_id is null) = (order_number is null))
);
create index action_item_list on action_item (due, id);
create index action_item_of_meeting on action_item (meeting_id);
create index action_item_of_person on action_item (person_id, due) where state = 'OPEN';
create index action_item_of_client on action_item (client_id, due);
create unique index action_item_order on action_item (order_id) where order_id is not null;
select jobbag_guard('action_item');
