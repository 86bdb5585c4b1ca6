create table payment (
    id uuid primary key,
    client_id uuid not null references client,
    invoice_id uuid not null,
    received_on date not null,
    amount numeric(16, 4) not null check (amount > 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    reference text not null check (length(reference) <= 200),
    recorded_by uuid not null references person,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    unique (client_id, id),
    foreign key (client_id, invoice_id) references invoice (client_id, id)
);
create index payment_invoice on payment (invoice_id, received_on, id);
select jobbag_guard_ledger('payment');
