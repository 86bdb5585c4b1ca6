create table payment_request (
    id uuid primary key,
    client_id uuid not null references client,
    version integer not null,
    status text not null check (status in ('REQUESTED', 'RETURNED', 'ACCEPTED', 'INVOICED')),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    buyer_reference text not null check (length(buyer_reference) <= 100),
    evidence text not null check (length(evidence) between 1 and 4000),
    total numeric(16, 4) not null check (total > 0),
    requested_by uuid not null references person,
    requested_by_name text not null,
    requested_at timestamptz not null,
    decided_by_name text,
    decided_at timestamptz,
    return_reason text check (return_reason <> ''),
    created_at timestamptz not null,
    unique (client_id, id),
    check (status <> 'RETURNED' or return_reason is not null),
    check (status = 'REQUESTED' or decided_at is not null)
);
create index payment_request_list on payment_request (status, requested_at desc, id desc);
create index payment_request_client on payment_request (client_id, requested_at desc);

create table payment_request_line (
    client_id uuid not null,
    request_id uuid not null,
    position integer not null,
    order_id uuid not null,
    text text not null check (length(text) between 1 and 1000),
    amount numeric(16, 4) not null check (amount > 0),
    live boolean not null,
    primary key (request_id, position),
    foreign key (client_id, request_id) references payment_request (client_id, id),
    foreign key (client_id, order_id) references work_order (client_id, id)
);
-- an order is asked to be paid for once, unless the first request was returned
create unique index payment_request_line_once on payment_request_line (client_id, order_id) where live;
create index payment_request_line_order on payment_request_line (client_id, order_id);

select jobbag_guard('payment_request');
select jobbag_guard('payment_request_line');
