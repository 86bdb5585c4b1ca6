create table invoice (
    id uuid primary key,
    client_id uuid not null references client,
    version integer not null,
    request_id uuid not null,
    status text not null check (status in ('DRAFT', 'ISSUED', 'PARTLY_PAID', 'PAID')),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    locale text not null check (locale in ('en', 'es', 'zh-CN')),
    buyer_reference text not null check (length(buyer_reference) <= 100),
    supplied_on date not null,
    note text not null check (length(note) <= 2000),
    net numeric(16, 4) not null,
    tax numeric(16, 4) not null,
    total numeric(16, 4) not null check (total = net + tax),
    paid numeric(16, 4) not null default 0,
    listed_on date not null,
    series_year integer,
    series_number integer,
    number text,
    issued_on date,
    due_on date check (due_on >= issued_on),
    base_currency text check (base_currency ~ '^[A-Z]{3}$'),
    base_total numeric(16, 4),
    content text,
    sha256 text,
    issued_at timestamptz,
    issued_by text,
    created_at timestamptz not null,
    unique (client_id, id),
    unique (series_year, series_number),
    unique (number),
    foreign key (client_id, request_id) references payment_request (client_id, id),
    check (paid >= 0 and paid <= greatest(total, 0)),
    check ((status = 'DRAFT') = (number is null)),
    check ((number is null) = (issued_on is null) and (number is null) = (due_on is null)
        and (number is null) = (content is null) and (number is null) = (sha256 is null)
        and (number is null) = (issued_at is null) and (number is null) = (base_total is null)
        and (number is null) = (series_year is null) and (number is null) = (series_number is null)),
    check (status <> 'ISSUED' or paid = 0),
    check (status <> 'PARTLY_PAID' or (paid > 0 and paid < total)),
    check (status <> 'PAID' or paid = total)
);
create unique index invoice_request on invoice (client_id, request_id);

create table invoice_line (
    client_id uuid not null,
    invoice_id uuid not null,
    position integer not null,
    order_id uuid not null,
    text text not null check (length(text) between 1 and 1000),
    quantity numeric(14, 4) not null check (quantity <> 0),
    unit_price numeric(16, 4) not null check (unit_price >= 0),
    net numeric(16, 4) not null,
    tax_category text not null check (tax_category in ('S', 'Z', 'E', 'AE', 'G', 'O')),
    tax_percent numeric(5, 2) not null check (tax_percent between 0 and 100),
    exemption_reason text not null check (length(exemption_reason) <= 500),
    primary key (invoice_id, position),
    foreign key (client_id, invoice_id) references invoice (client_id, id),
    foreign key (client_id, order_id) references work_order (client_id, id),
    check ((tax_category = 'S') = (tax_percent > 0)),
    check ((tax_category in ('S', 'Z')) = (exemption_reason = ''))
);
create index invoice_line_order on invoice_line (client_id, order_id);

create table invoice_tax (
    client_id uuid not null,
    invoice_id uuid not null,
    position integer not null,
    tax_category text not null check (tax_category in ('S', 'Z', 'E', 'AE', 'G', 'O')),
    tax_percent numeric(5, 2) not null check (tax_percent between 0 and 100),
    exemption_reason text not null check (length(exemption_reason) <= 500),
    base numeric(16, 4) not null,
    tax numeric(16, 4) not null,
    primary key (invoice_id, position),
    foreign key (client_id, invoice_id) references invoice (client_id, id)
);

select jobbag_guard('invoice');
select jobbag_guard('invoice_line');
select jobbag_guard('invoice_tax');

-- The chain over issued invoices; it names no client.
create table invoice_seal (
    year integer not null,
    number integer not null check (number > 0),
    invoice_id uuid not null unique,
    sha256 text not null,
    primary key (year, number)
);
grant select, insert on invoice_seal to jobbag_app;
create trigger ledger before update or delete on invoice_seal for each statement execute function jobbag_refuse_change();
