-- A file that was handed in as an answer to an order's brief: only such a file can be one, and only of that order.
create table order_attachment (
    client_id uuid not null,
    order_id uuid not null,
    file_id uuid not null,
    primary key (order_id, file_id),
    unique (client_id, file_id),
    foreign key (client_id, order_id) references work_order (client_id, id),
    foreign key (client_id, file_id) references stored_file (client_id, id)
);
create index order_attachment_file on order_attachment (file_id);
select jobbag_guard_ledger('order_attachment');
