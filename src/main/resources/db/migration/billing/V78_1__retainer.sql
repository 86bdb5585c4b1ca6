-- Retainers (FIN-2): a fee of an order by month or quarter, asked for by itself on the first day of each period. next_on is the
-- first day of the period that is billed next; passed counts the periods before it, billed or passed over while it was paused.
create table retainer (
    id uuid primary key,
    client_id uuid not null references client,
    order_id uuid not null,
    version integer not null default 0,
    state text not null default 'ACTIVE' check (state in ('ACTIVE', 'PAUSED', 'ENDED')),
    text text not null check (length(text) between 1 and 400),
    amount numeric(16, 4) not null check (amount > 0),
    every text not null check (every in ('MONTH', 'QUARTER')),
    starts_on date not null,
    ends_on date check (ends_on > starts_on),
    next_on date not null check (next_on >= starts_on),
    passed integer not null default 0 check (passed >= 0),
    buyer_reference text not null check (length(buyer_reference) <= 100),
    created_by uuid not null references person,
    created_by_name text not null,
    created_at timestamptz not null,
    unique (client_id, order_id, id),
    foreign key (client_id, order_id) references work_order (client_id, id)
);
create index retainer_order on retainer (order_id, created_at);
create index retainer_next on retainer (next_on) where state = 'ACTIVE';
select jobbag_guard('retainer');
create policy money on retainer as restrictive using ((select jobbag_sees_money()));

-- Each period is an item of the order's billing plan, once. refused_at: it could not be asked for by itself.
alter table billing_item
    add retainer_id uuid,
    add period_from date,
    add period_to date check (period_to >= period_from),
    add refused_at timestamptz,
    add foreign key (client_id, order_id, retainer_id) references retainer (client_id, order_id, id),
    add constraint billing_item_period check (num_nonnulls(retainer_id, period_from, period_to) in (0, 3)),
    add constraint billing_item_refused check (refused_at is null or retainer_id is not null);
create unique index billing_item_once_a_period on billing_item (client_id, retainer_id, period_from) where retainer_id is not null;

-- Items of a plan are asked for beside each other, each once; what no plan provides for is asked for when nothing else waits.
drop index payment_request_line_once;
create unique index payment_request_line_once on payment_request_line (client_id, order_id)
    where live and not invoiced and billing_item_id is null;
