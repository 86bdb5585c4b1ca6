-- A deposit is billed before the work: what it says, without tax, is owed to the client until a final invoice takes it off, a credit
-- note takes it back, or the order is closed with all of it billed. The chart has an account for it, and codes may name the client.
alter table journal_account drop constraint journal_account_kind_check;
alter table journal_account add constraint journal_account_kind_check check (kind in ('RECEIVABLE', 'ADVANCES', 'DEPOSITS', 'INCOME',
    'CREDITED', 'TAX', 'BANK', 'FEES', 'BAD_DEBT', 'WITHHELD', 'EXCHANGE_LOSS', 'EXCHANGE_GAIN', 'ROUNDING'));
insert into journal_account (kind, code, version) select 'DEPOSITS', '438', max(version) from journal_account;
alter table journal_line drop constraint journal_line_source_check;
alter table journal_line add constraint journal_line_source_check check (source in ('INVOICE', 'CREDIT_NOTE', 'PAYMENT', 'BALANCE', 'CLOSING'));

-- One account a client, where the code of the receivable says so: {client} is the client's code, {0000} its number in the books, as
-- wide as there are noughts. Numbers are given in the order in which clients came, and never twice.
create sequence client_account_number;
grant usage on sequence client_account_number to jobbag_app;
alter table client add account_number integer not null default nextval('client_account_number');
alter table client add constraint client_account_number_once unique (account_number);
alter table journal_account drop constraint journal_account_code_check;
alter table journal_account add constraint journal_account_code_check check (code ~ '^[0-9A-Za-z.-]{1,20}$'
    or kind in ('RECEIVABLE', 'ADVANCES', 'DEPOSITS') and code ~ '^[0-9A-Za-z.-]{0,12}\{(client|0{1,8})\}[0-9A-Za-z.-]{0,4}$');

create function journal_code(rule text, client_code text, client_number integer) returns text language sql immutable parallel safe as $$
    select case when strpos(rule, '{') = 0 then rule
        when strpos(rule, '{client}') > 0 then replace(rule, '{client}', client_code)
        else regexp_replace(rule, '\{0+\}', lpad(client_number::text, greatest(length(client_number::text),
            length(substring(rule from '\{(0+)\}'))), '0')) end $$;

-- Lines that billed a deposit. done_at: the order was closed when all that is agreed had been billed, so that nothing takes it off
-- any more. Not those of a month that was handed over as income before the journal knew deposits: they are income.
create view deposit_line with (security_invoker = true) as
    select l.client_id, l.invoice_id, l.position, l.order_id, l.net, l.tax_category, l.tax_percent, i.number, i.issued_on, i.issued_at,
        i.currency, i.base_currency, round(l.net * coalesce((i.content::jsonb #>> '{base,rate}')::numeric, 1),
            jobbag_digits(i.base_currency)) as base_net, d.at as done_at
    from billing_item b
    join payment_request_line q on q.client_id = b.client_id and q.billing_item_id = b.id
    join invoice i on i.client_id = q.client_id and i.request_id = q.request_id and i.number is not null
    join invoice_line l on l.client_id = i.client_id and l.invoice_id = i.id and l.order_id = q.order_id
        and l.net > 0 and l.prior_invoice_id is null
    left join lateral (select min(s.settled_at) as at from settlement s
        where s.client_id = l.client_id and s.order_id = l.order_id and s.invoiced >= s.estimate) d on true
    where b.kind = 'DEPOSIT' and (d.at is null or i.issued_at < d.at)
        and coalesce((select bool_or(k.account = 'DEPOSITS') from journal_line k join accounting_period p
            on p.month = k.month and p.edition = k.edition and p.reopened_at is null
            where k.client_id = i.client_id and k.invoice_id = i.id and k.source = 'INVOICE' and k.source_id = i.id), true);
grant select on deposit_line to jobbag_app;

-- What is left of a deposit by the end of a day, or when its order was done if that was before: told from the documents alone.
create function deposit_left(d deposit_line, until date) returns numeric language sql stable as $$
    select d.net
        - coalesce((select sum(k.net) from credit_note_line k join credit_note n on n.client_id = k.client_id and n.id = k.credit_note_id
            where k.client_id = d.client_id and k.invoice_id = d.invoice_id and k.invoice_line = d.position and n.issued_on <= until
                and n.issued_at < coalesce(d.done_at, 'infinity')), 0)
        + coalesce((select sum(l.net - coalesce((select sum(k.net) from credit_note_line k
                join credit_note n on n.client_id = k.client_id and n.id = k.credit_note_id
                where k.client_id = l.client_id and k.invoice_id = l.invoice_id and k.invoice_line = l.position and n.issued_on <= until
                    and n.issued_at < coalesce(d.done_at, 'infinity')), 0))
            from invoice_line l join invoice i on i.client_id = l.client_id and i.id = l.invoice_id
            where l.client_id = d.client_id and l.prior_invoice_id = d.invoice_id and l.prior_line = d.position
                and i.issued_on <= until and i.issued_at < coalesce(d.done_at, 'infinity')), 0) $$;

-- What moved deposits: the lines that take a part of a document's income to deposits, and what is earned when an order is done. A
-- deposit stands at its own invoice's rate, round(base * left / net), so that it is nothing when nothing is left.
create function journal_deposits(from_day date, to_day date) returns table (client_id uuid, day date, source text, source_id uuid,
    invoice_id uuid, said text, at timestamptz, tax_category text, tax_percent numeric, base_currency text, amount numeric,
    currency text, currency_amount numeric) language sql stable as $$
with deposit as (
    select d.* from deposit_line d
    where d.issued_on <= to_day and (d.done_at is null or jobbag_agency_day(d.done_at) >= from_day)
), movement as (
    select d.*, 'INVOICE' as source, d.invoice_id as source_id, d.invoice_id as of_invoice, d.number as said, d.issued_on as day,
        d.issued_at as at, d.net as amount, d.tax_category as category, d.tax_percent as percent
    from deposit d
    union all
    select d.*, 'INVOICE', i.id, i.id, i.number, i.issued_on, i.issued_at, l.net, l.tax_category, l.tax_percent
    from deposit d join invoice_line l on l.client_id = d.client_id and l.prior_invoice_id = d.invoice_id and l.prior_line = d.position
    join invoice i on i.client_id = l.client_id and i.id = l.invoice_id and i.number is not null
    union all
    select d.*, 'CREDIT_NOTE', n.id, n.invoice_id, n.number, n.issued_on, n.issued_at, -k.net, d.tax_category, d.tax_percent
    from deposit d join credit_note_line k on k.client_id = d.client_id and k.invoice_id = d.invoice_id and k.invoice_line = d.position
    join credit_note n on n.client_id = k.client_id and n.id = k.credit_note_id
    union all
    select d.*, 'CREDIT_NOTE', n.id, n.invoice_id, n.number, n.issued_on, n.issued_at, -k.net, l.tax_category, l.tax_percent
    from deposit d join invoice_line l on l.client_id = d.client_id and l.prior_invoice_id = d.invoice_id and l.prior_line = d.position
    join credit_note_line k on k.client_id = l.client_id and k.invoice_id = l.invoice_id and k.invoice_line = l.position
    join credit_note n on n.client_id = k.client_id and n.id = k.credit_note_id
), run as (
    select m.*, sum(m.amount) over (partition by m.invoice_id, m.position order by m.at, m.source_id rows unbounded preceding) as left_over
    from movement m where m.done_at is null or m.at < m.done_at
), step as (
    select r.*, round(r.base_net * r.left_over / r.net, jobbag_digits(r.base_currency))
        - round(r.base_net * (r.left_over - r.amount) / r.net, jobbag_digits(r.base_currency)) as base
    from run r
), done as (
    select distinct on (r.invoice_id, r.position) r.* from run r where r.done_at is not null
    order by r.invoice_id, r.position, r.at desc, r.source_id desc
)
select s.client_id, s.day, s.source, s.source_id, s.of_invoice, s.said, s.at, s.category, s.percent, s.base_currency, s.base,
    s.currency, s.amount
from step s where s.day between from_day and to_day
union all
select d.client_id, jobbag_agency_day(d.done_at), 'CLOSING', d.order_id, d.invoice_id, o.number, d.done_at, d.tax_category, d.tax_percent,
    d.base_currency, -round(d.base_net * d.left_over / d.net, jobbag_digits(d.base_currency)), d.currency, -d.left_over
from done d join work_order o on o.client_id = d.client_id and o.id = d.order_id
where d.left_over <> 0 and jobbag_agency_day(d.done_at) between from_day and to_day $$;

-- The postings with deposits held apart from income. Where a document has nothing but a deposit, what its parts miss of the whole in
-- the agency's currency is rounding.
create function journal_entries(from_day date, to_day date) returns table (client_id uuid, day date, source text, source_id uuid,
    invoice_id uuid, said text, at timestamptz, "position" integer, account text, tax_category text, tax_percent numeric,
    base_currency text, amount numeric, currency text, currency_amount numeric) language sql stable as $$
with drawn as (select * from journal_postings(from_day, to_day)),
moved as (select * from journal_deposits(from_day, to_day)),
income as (
    select e.client_id, e.day, e.source, e.source_id, e.invoice_id, e.said, e.at, min(e.position) as place, e.account, e.tax_category,
        e.tax_percent, e.base_currency, sum(e.amount) as amount, e.currency, sum(e.currency_amount) as currency_amount
    from (select d.* from drawn d where d.account in ('INCOME', 'CREDITED')
        union all
        select m.client_id, m.day, m.source, m.source_id, m.invoice_id, m.said, m.at, 400,
            case m.source when 'CREDIT_NOTE' then 'CREDITED' else 'INCOME' end, m.tax_category, m.tax_percent, m.base_currency,
            m.amount, m.currency, m.currency_amount
        from moved m) e
    group by e.client_id, e.day, e.source, e.source_id, e.invoice_id, e.said, e.at, e.account, e.tax_category, e.tax_percent,
        e.base_currency, e.currency
)
select d.client_id, d.day, d.source, d.source_id, d.invoice_id, d.said, d.at, d.position, d.account, d.tax_category, d.tax_percent,
    d.base_currency, d.amount, d.currency, d.currency_amount
from drawn d where d.account not in ('INCOME', 'CREDITED')
union all
select i.client_id, i.day, i.source, i.source_id, i.invoice_id, i.said, i.at,
    case when i.place < 400 then i.place else (400 + row_number() over (partition by i.source, i.source_id, i.place
        order by i.invoice_id, i.tax_category, i.tax_percent))::integer end,
    case when i.currency_amount = 0 then 'ROUNDING' else i.account end,
    case when i.currency_amount <> 0 then i.tax_category end, case when i.currency_amount <> 0 then i.tax_percent end, i.base_currency,
    i.amount, case when i.currency_amount = 0 then i.base_currency else i.currency end,
    case when i.currency_amount = 0 then i.amount else i.currency_amount end
from income i where i.amount <> 0 or i.currency_amount <> 0
union all
select m.client_id, m.day, m.source, m.source_id, m.invoice_id, m.said, m.at,
    (200 + row_number() over (partition by m.source, m.source_id order by m.invoice_id, m.amount, m.tax_category))::integer,
    'DEPOSITS', m.tax_category, m.tax_percent, m.base_currency, -m.amount, m.currency, -m.currency_amount
from moved m where m.amount <> 0 or m.currency_amount <> 0 $$;

create or replace function journal_drawn(of_month date) returns table (client_id uuid, client_code text, client_name text, entry integer,
    "position" integer, day date, source text, source_id uuid, invoice_id uuid, said text, account text, code text, tax_category text,
    tax_percent numeric, base_currency text, amount numeric, currency text, currency_amount numeric) language sql stable as $$
select p.client_id, o.code, coalesce(o.trading_names[1], o.legal_name), dense_rank() over (order by p.day, p.at, p.source, p.source_id)::integer,
    p.position, p.day, p.source, p.source_id, p.invoice_id, p.said, p.account, journal_code(c.code, o.code, o.account_number), p.tax_category,
    p.tax_percent, p.base_currency, p.amount, p.currency, p.currency_amount
from journal_entries(of_month, (of_month + interval '1 month' - interval '1 day')::date) p
join client o on o.id = p.client_id
cross join lateral (select a.code from journal_account a where a.kind = p.account
    and (a.tax_category is null or a.tax_category = p.tax_category and a.tax_percent = p.tax_percent)
    order by a.tax_category nulls last limit 1) c $$;
