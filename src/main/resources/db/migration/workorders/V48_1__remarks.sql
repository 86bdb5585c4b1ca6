-- What the lead says about single fields of an order that goes back; the writer mends each, and it is kept.
create table order_remark (
    id uuid primary key,
    client_id uuid not null,
    order_id uuid not null,
    field text not null check (length(field) between 1 and 120),
    words text not null check (length(btrim(words)) between 1 and 500),
    by_id uuid not null references person,
    by_name text not null,
    at timestamptz not null,
    mended_by uuid references person,
    mended_at timestamptz,
    unique (client_id, id),
    foreign key (client_id, order_id) references work_order (client_id, id),
    constraint order_remark_mended check (num_nonnulls(mended_by, mended_at) in (0, 2))
);
create index order_remark_open on order_remark (order_id) where mended_at is null;
select jobbag_guard('order_remark');
revoke delete on order_remark from jobbag_app;
