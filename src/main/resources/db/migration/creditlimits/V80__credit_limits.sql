-- FIN-5. Up to what a client may owe and have in work (decision 074). The row is locked while an order of the client is issued.
create table client_credit (
    id uuid not null unique,
    client_id uuid primary key references client,
    version integer not null check (version > 0),
    -- null = none any more
    amount numeric(16, 4) check (amount >= 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    note text not null check (length(note) <= 2000),
    set_by_name text not null,
    set_at timestamptz not null,
    over_since timestamptz,
    check (amount is not null or over_since is null)
);
select jobbag_guard('client_credit');
revoke delete on client_credit from jobbag_app;
create policy inside on client_credit as restrictive using (coalesce(current_setting('jobbag.kind', true), '') <> 'contact');

-- An order that may be issued above the limit, by whom and why; amount = up to what it may be worth by then.
create table credit_release (
    id uuid primary key,
    client_id uuid not null references client,
    order_id uuid not null,
    amount numeric(16, 4) not null check (amount >= 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    used numeric(16, 4) not null,
    credit numeric(16, 4) not null check (used > credit),
    credit_currency text not null check (credit_currency ~ '^[A-Z]{3}$'),
    reason text not null check (length(btrim(reason)) between 1 and 2000),
    released_by uuid not null references person,
    released_by_name text not null,
    released_at timestamptz not null,
    unique (client_id, id),
    foreign key (client_id, order_id) references work_order (client_id, id)
);
create index credit_release_order on credit_release (client_id, order_id);
create index credit_release_newest on credit_release (client_id, released_at desc);
select jobbag_guard_ledger('credit_release');
create policy inside on credit_release as restrictive using (coalesce(current_setting('jobbag.kind', true), '') <> 'contact');

create index order_income_client on order_income (client_id, order_id);

-- An amount in another currency by the newest rates of the day; null where one of them is not known.
create function credit_worth(amount numeric, currency text, money text, on_day date) returns numeric language sql stable as $$
    select round(case when currency = money then amount else amount * (select r.rate from jobbag_rate_on(currency, on_day) r)
        / (select r.rate from jobbag_rate_on(money, on_day) r) end, jobbag_digits(money)) $$;

-- The one place that says how much of its credit a client uses, in the money asked for, as the viewer's rows go:
--   receivable  open of issued invoices, with tax; in another currency at the invoice's stored rate
--   advance     what the client has paid beyond its invoices: takes off
--   asked       payment requests and drafts that are not invoiced yet, net
--   unbilled    of issued orders that are not cancelled what is agreed, less what was invoiced and is asked for, net
--   unrated     currencies that could not be counted, for want of a rate
create function credit_used(of_client uuid, money text, on_day date, out receivable numeric, out advance numeric, out asked numeric,
    out unbilled numeric, out unrated text[]) language sql stable as $$
with part as (
    select 'receivable' as what, o.currency, sum(o.open) as amount,
        case when o.currency = money then sum(o.open)
            else credit_worth(sum(o.base_total * o.open / nullif(o.total, 0)), o.base_currency, money, on_day) end as worth
    from open_invoice o where o.client_id = of_client and o.open <> 0 group by o.currency, o.base_currency
    union all
    select 'advance', b.currency, sum(b.amount), credit_worth(sum(b.amount), b.currency, money, on_day)
    from client_balance b where b.client_id = of_client group by b.currency having sum(b.amount) <> 0
    union all
    select 'asked', q.currency, sum(l.amount), credit_worth(sum(l.amount), q.currency, money, on_day)
    from payment_request_line l join payment_request q on q.client_id = l.client_id and q.id = l.request_id
    where l.client_id = of_client and l.live and not l.invoiced group by q.currency
    union all
    select 'unbilled', w.currency, sum(w.rest), credit_worth(sum(w.rest), w.currency, money, on_day)
    from (select o.currency, o.agreed - coalesce(i.net, 0) - coalesce(l.asked, 0) as rest
        from work_order o
        left join (select x.order_id, x.currency, sum(x.net) as net from order_income x where x.client_id = of_client
            group by x.order_id, x.currency) i on i.order_id = o.id and i.currency = o.currency
        left join (select x.order_id, sum(x.amount) as asked from payment_request_line x
            where x.client_id = of_client and x.live and not x.invoiced group by x.order_id) l on l.order_id = o.id
        where o.client_id = of_client and o.status in ('ISSUED', 'IN_PROGRESS', 'ON_HOLD', 'DELIVERED', 'CLOSED')) w
    where w.rest > 0 group by w.currency
)
select coalesce(sum(worth) filter (where what = 'receivable'), 0), coalesce(sum(worth) filter (where what = 'advance'), 0),
    coalesce(sum(worth) filter (where what = 'asked'), 0), coalesce(sum(worth) filter (where what = 'unbilled'), 0),
    coalesce(array_agg(distinct currency order by currency) filter (where worth is null), '{}')
from part $$;
