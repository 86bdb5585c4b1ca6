create table closing_card (
    id uuid primary key,
    client_id uuid not null references client,
    version integer not null,
    order_id uuid not null,
    status text not null check (status in ('WAITING', 'CLOSED')),
    round integer not null check (round > 0),
    landed_at timestamptz not null,
    closed_at timestamptz,
    closed_by_name text,
    unique (client_id, id),
    unique (client_id, order_id),
    foreign key (client_id, order_id) references work_order (client_id, id),
    check ((status = 'CLOSED') = (closed_at is not null and closed_by_name is not null))
);
create index closing_card_order on closing_card (order_id);
create index closing_card_list on closing_card (status, landed_at, id);

create table closing_waiver (
    client_id uuid not null,
    card_id uuid not null,
    round integer not null,
    code text not null check (code <> ''),
    reason text not null check (length(reason) between 1 and 2000),
    waived_by uuid not null references person,
    waived_by_name text not null,
    waived_at timestamptz not null,
    primary key (card_id, round, code),
    foreign key (client_id, card_id) references closing_card (client_id, id)
);

create table settlement (
    client_id uuid not null,
    card_id uuid not null,
    round integer not null,
    order_id uuid not null,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    estimate numeric(16, 4),
    hours numeric(12, 2) not null,
    time_cost numeric(16, 4) not null,
    expenses numeric(16, 4) not null,
    cost numeric(16, 4) not null check (cost = time_cost + expenses),
    invoiced numeric(16, 4) not null,
    settled_by_name text not null,
    settled_at timestamptz not null,
    primary key (card_id, round),
    foreign key (client_id, card_id) references closing_card (client_id, id),
    foreign key (client_id, order_id) references work_order (client_id, id)
);

create table order_income (
    id uuid primary key,
    client_id uuid not null,
    order_id uuid not null,
    document_id uuid not null,
    net numeric(16, 4) not null,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    booked_at timestamptz not null,
    foreign key (client_id, order_id) references work_order (client_id, id)
);
create index order_income_order on order_income (order_id);

select jobbag_guard('closing_card');
select jobbag_guard_ledger('closing_waiver');
select jobbag_guard_ledger('settlement');
select jobbag_guard_ledger('order_income');
