-- What an order is to deliver, written with its brief; once the order is issued the deliverables come to life (made).
create table promised_deliverable (
    client_id uuid not null,
    order_id uuid not null,
    position integer not null check (position between 0 and 20),
    title text not null check (length(title) between 1 and 200),
    type text not null check (length(type) between 1 and 60),
    due_on date,
    made boolean not null default false,
    primary key (order_id, position),
    unique (order_id, title),
    foreign key (client_id, order_id) references work_order (client_id, id)
);
select jobbag_guard('promised_deliverable');
