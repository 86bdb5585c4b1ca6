-- The accounts that journal lines are booked on, by what they are for; income and tax by rate too where the agency wants it. What
-- stands here at first are those of the Spanish chart (PGC).
create table journal_account (
    kind text not null check (kind in ('RECEIVABLE', 'ADVANCES', 'INCOME', 'CREDITED', 'TAX', 'BANK', 'FEES', 'BAD_DEBT',
        'WITHHELD', 'EXCHANGE_LOSS', 'EXCHANGE_GAIN', 'ROUNDING')),
    tax_category text check (tax_category in ('S', 'Z', 'E', 'AE', 'G', 'O', 'K')),
    tax_percent numeric(5, 2),
    code text not null check (code ~ '^[0-9A-Za-z.-]{1,20}$'),
    version integer not null check (version > 0),
    unique nulls not distinct (kind, tax_category, tax_percent),
    check (num_nonnulls(tax_category, tax_percent) in (0, 2)),
    check (tax_category is null or kind in ('INCOME', 'CREDITED', 'TAX'))
);
grant select, insert, update, delete on journal_account to jobbag_app;
insert into journal_account (kind, code, version) values ('RECEIVABLE', '430', 1), ('ADVANCES', '438', 1), ('INCOME', '705', 1),
    ('CREDITED', '708', 1), ('TAX', '477', 1), ('BANK', '572', 1), ('FEES', '626', 1), ('BAD_DEBT', '650', 1), ('WITHHELD', '473', 1),
    ('EXCHANGE_LOSS', '668', 1), ('EXCHANGE_GAIN', '768', 1), ('ROUNDING', '669', 1);

create function jobbag_digits(currency text) returns integer language sql immutable parallel safe as $$
    select case when currency in ('JPY', 'KRW', 'CLP', 'ISK', 'VND', 'PYG', 'XAF', 'XOF', 'XPF', 'UGX', 'RWF', 'GNF', 'KMF', 'DJF', 'BIF', 'VUV') then 0
        when currency in ('BHD', 'KWD', 'OMR', 'TND', 'JOD', 'IQD', 'LYD') then 3 else 2 end $$;

-- What the documents of some days come to in double entry: debit above nothing, credit below. `amount` is in the agency's currency;
-- it sums to nothing by document. A receivable always stands at the invoice's own rate: after each movement it is
-- round(base total * open / total), so that it is nothing when nothing is open. Tax is at the day's rate; the last unit is income's. A client's advance stands at the rate of what it
-- was paid with, in the same way.
create function journal_postings(from_day date, to_day date) returns table (client_id uuid, day date, source text, source_id uuid,
    invoice_id uuid, said text, at timestamptz, "position" integer, account text, tax_category text, tax_percent numeric,
    base_currency text, amount numeric, currency text, currency_amount numeric) language sql stable as $$
with document as (
    select i.client_id, i.issued_on as day, 'INVOICE' as source, i.id, i.id as invoice_id, i.number as said, i.issued_at as at, i.currency,
        i.base_currency, i.total, i.base_total, (i.content::jsonb #>> '{base,rate}')::numeric as rate, 1 as sign
    from invoice i where i.number is not null and i.issued_on between from_day and to_day
    union all
    select n.client_id, n.issued_on, 'CREDIT_NOTE', n.id, n.invoice_id, n.number, n.issued_at, n.currency, n.base_currency, n.total,
        n.base_total, (n.content::jsonb #>> '{base,rate}')::numeric, -1
    from credit_note n where n.issued_on between from_day and to_day
), part as (
    select d.*, p.account, p.tax_category, p.tax_percent, p.value, p.place as n,
        round(p.value * coalesce(d.rate, 1), jobbag_digits(d.base_currency)) as worth,
        p.place = max(p.place) filter (where p.account <> 'TAX') over (partition by d.id) as last
    from document d join lateral (
        select case d.sign when 1 then 'INCOME' else 'CREDITED' end as account, t.tax_category, t.tax_percent, t.base as value, t.position * 2 + 1 as place
        from (select x.tax_category, x.tax_percent, x.base, x.position from invoice_tax x where d.sign = 1 and x.invoice_id = d.id
            union all select x.tax_category, x.tax_percent, x.base, x.position from credit_note_tax x where d.sign = -1 and x.credit_note_id = d.id) t
        union all
        select 'TAX', t.tax_category, t.tax_percent, t.tax, t.position * 2 + 2
        from (select x.tax_category, x.tax_percent, x.tax, x.position from invoice_tax x where d.sign = 1 and x.invoice_id = d.id
            union all select x.tax_category, x.tax_percent, x.tax, x.position from credit_note_tax x where d.sign = -1 and x.credit_note_id = d.id) t
        where t.tax <> 0) p on true
), earned as (
    select p.*, -p.sign * (case when p.last then p.base_total - sum(p.worth) over (partition by p.id) + p.worth else p.worth end) as amount
    from part p
), moved as (
    select p.client_id, p.invoice_id, 'PAYMENT' as source, p.id, p.received_on as day, p.recorded_at as at, p.amount, p.kind, p.reference as said
    from payment p where p.invoice_id in (select y.invoice_id from payment y where y.received_on between from_day and to_day
        union select y.invoice_id from credit_note y where y.issued_on between from_day and to_day)
    union all
    select n.client_id, n.invoice_id, 'CREDIT_NOTE', n.id, n.issued_on, n.issued_at, n.total, 'CREDIT', n.number
    from credit_note n where n.invoice_id in (select y.invoice_id from payment y where y.received_on between from_day and to_day
        union select y.invoice_id from credit_note y where y.issued_on between from_day and to_day)
), run as (
    select m.*, i.currency, i.base_currency, i.total, i.base_total, i.number,
        i.total - sum(m.amount) over (partition by m.invoice_id order by m.at, m.id rows unbounded preceding) as left_open
    from moved m join invoice i on i.client_id = m.client_id and i.id = m.invoice_id
), relieved as (
    select r.*, round(r.base_total * (r.left_open + r.amount) / nullif(r.total, 0), jobbag_digits(r.base_currency))
        - round(r.base_total * r.left_open / nullif(r.total, 0), jobbag_digits(r.base_currency)) as relief
    from run r
), advance as (
    select b.client_id, b.id, b.kind, b.day, b.recorded_at as at, b.amount, b.currency, b.payment_id, b.note, x.base as base_currency,
        round(b.amount * x.rate, jobbag_digits(x.base)) as value
    from client_balance b left join client_balance o on o.client_id = b.client_id and o.id = b.reverses_id
    cross join lateral jobbag_rate_on(b.currency, coalesce(o.day, b.day)) x
    where (b.client_id, b.currency) in (select y.client_id, y.currency from client_balance y where y.day between from_day and to_day)
), advanced as (
    select a.*, coalesce(round(sum(a.value) filter (where a.kind = 'OVERPAID') over w * sum(a.amount) over w
        / nullif(sum(a.amount) filter (where a.kind = 'OVERPAID') over w, 0), jobbag_digits(a.base_currency)), 0) as stands
    from advance a window w as (partition by a.client_id, a.currency order by a.at, a.id rows unbounded preceding)
), used as (
    select a.*, a.stands - lag(a.stands, 1, 0::numeric) over (partition by a.client_id, a.currency order by a.at, a.id) as step from advanced a
), paid as (
    select r.*, p.gain, p.banked, e.currency as account_currency, case r.kind when 'MONEY' then 'BANK' when 'FEE' then 'FEES' when 'WRITE_OFF' then 'BAD_DEBT'
            when 'BALANCE' then 'ADVANCES' else 'WITHHELD' end as account,
        case when r.kind = 'BALANCE' then -u.step
            when r.kind = 'MONEY' and e.currency = r.base_currency and r.currency <> r.base_currency then p.banked else r.relief end as money
    from relieved r join payment p on p.client_id = r.client_id and p.id = r.id
    left join bank_entry e on e.id = p.entry_id left join used u on u.client_id = p.client_id and u.payment_id = p.id
    where r.source = 'PAYMENT' and r.day between from_day and to_day
), kept as (
    select u.*, case when u.kind = 'OVERPAID' then u.value else u.step end as money from used u
    where u.kind <> 'USED' and u.day between from_day and to_day
), line as (
    select d.client_id, d.day, d.source, d.id, d.invoice_id, d.said, d.at, 0 as place, 'RECEIVABLE' as account, null as tax_category, null::numeric as tax_percent,
        d.base_currency, d.base_total as amount, d.currency, d.total as currency_amount
    from document d where d.sign = 1
    union all select r.client_id, r.day, r.source, r.id, r.invoice_id, r.said, r.at, 90, 'RECEIVABLE', null, null, r.base_currency, -r.relief, r.currency, -r.amount
    from relieved r where r.source = 'CREDIT_NOTE' and r.day between from_day and to_day
    union all select r.client_id, r.day, r.source, r.id, r.invoice_id, r.said, r.at, 95, 'ROUNDING', null, null, r.base_currency, r.relief - n.base_total,
        r.base_currency, r.relief - n.base_total
    from relieved r join credit_note n on n.client_id = r.client_id and n.id = r.id where r.source = 'CREDIT_NOTE' and r.day between from_day and to_day
    union all select e.client_id, e.day, e.source, e.id, e.invoice_id, e.said, e.at, e.n::integer, e.account, e.tax_category, e.tax_percent, e.base_currency,
        e.amount, e.currency, -e.sign * e.value
    from earned e
    union all select p.client_id, p.day, p.source, p.id, p.invoice_id, p.number, p.at, 0, p.account, null, null, p.base_currency, p.money,
        case when p.kind = 'MONEY' then coalesce(p.account_currency, p.currency) else p.currency end,
        case when p.kind = 'MONEY' then coalesce(p.banked, p.amount) else p.amount end
    from paid p
    union all select p.client_id, p.day, p.source, p.id, p.invoice_id, p.number, p.at, 1, 'RECEIVABLE', null, null, p.base_currency, -p.relief, p.currency, -p.amount
    from paid p
    union all select p.client_id, p.day, p.source, p.id, p.invoice_id, p.number, p.at, 2, case when p.gain * p.amount > 0 then 'EXCHANGE_GAIN' else 'EXCHANGE_LOSS' end,
        null, null, p.base_currency, -p.gain, p.base_currency, -p.gain
    from paid p
    union all select p.client_id, p.day, p.source, p.id, p.invoice_id, p.number, p.at, 3, case when p.kind <> 'BALANCE' then 'ROUNDING'
        when p.relief > p.money then 'EXCHANGE_LOSS' else 'EXCHANGE_GAIN' end, null, null, p.base_currency, p.relief + p.gain - p.money, p.base_currency,
        p.relief + p.gain - p.money
    from paid p
    union all select k.client_id, k.day, 'BALANCE', k.id, null, k.note, k.at, 0, 'BANK', null, null, k.base_currency, k.money, k.currency, k.amount from kept k
    union all select k.client_id, k.day, 'BALANCE', k.id, null, k.note, k.at, 1, 'ADVANCES', null, null, k.base_currency, -k.step, k.currency, -k.amount from kept k
    union all select k.client_id, k.day, 'BALANCE', k.id, null, k.note, k.at, 2, case when k.step > k.money then 'EXCHANGE_LOSS' else 'EXCHANGE_GAIN' end, null, null,
        k.base_currency, k.step - k.money, k.base_currency, k.step - k.money from kept k
)
select l.client_id, l.day, l.source, l.id, l.invoice_id, l.said, l.at, l.place, l.account, l.tax_category, l.tax_percent, l.base_currency,
    l.amount, l.currency, l.currency_amount
from line l where l.amount is null or l.amount <> 0 or l.currency_amount <> 0 $$;

-- The same with the numbers of entries and the codes of accounts as they are now: what is kept when the month is locked.
create function journal_drawn(of_month date) returns table (client_id uuid, client_code text, client_name text, entry integer, "position" integer, day date, source text,
    source_id uuid, invoice_id uuid, said text, account text, code text, tax_category text, tax_percent numeric, base_currency text,
    amount numeric, currency text, currency_amount numeric) language sql stable as $$
select p.client_id, o.code, coalesce(o.trading_names[1], o.legal_name), dense_rank() over (order by p.day, p.at, p.source, p.source_id)::integer, p.position, p.day, p.source, p.source_id, p.invoice_id,
    p.said, p.account, c.code, p.tax_category, p.tax_percent, p.base_currency, p.amount, p.currency, p.currency_amount
from journal_postings(of_month, (of_month + interval '1 month' - interval '1 day')::date) p
join client o on o.id = p.client_id
cross join lateral (select a.code from journal_account a where a.kind = p.account
    and (a.tax_category is null or a.tax_category = p.tax_category and a.tax_percent = p.tax_percent)
    order by a.tax_category nulls last limit 1) c $$;

-- The journal of locked months, as it was handed over. It is added to only; a month that is locked again is a new edition.
create table journal_line (
    client_id uuid not null references client,
    client_code text not null,
    client_name text not null,
    month date not null,
    edition integer not null,
    entry integer not null,
    position integer not null,
    day date not null,
    source text not null check (source in ('INVOICE', 'CREDIT_NOTE', 'PAYMENT', 'BALANCE')),
    source_id uuid not null,
    invoice_id uuid,
    said text not null,
    account text not null,
    code text not null,
    tax_category text,
    tax_percent numeric(5, 2),
    base_currency text not null check (base_currency ~ '^[A-Z]{3}$'),
    amount numeric(16, 4) not null,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    currency_amount numeric(16, 4) not null,
    primary key (month, edition, entry, position),
    foreign key (month, edition) references accounting_period (month, edition),
    foreign key (client_id, invoice_id) references invoice (client_id, id)
);
create index journal_line_client on journal_line (client_id, month);
create index journal_line_invoice on journal_line (client_id, invoice_id);
select jobbag_guard_ledger('journal_line');
create policy inside on journal_line as restrictive using (coalesce(current_setting('jobbag.kind', true), '') <> 'contact');

create function journal_line_balances() returns trigger language plpgsql as $$
begin
    if exists (select from added a group by a.month, a.edition, a.entry, a.base_currency having sum(a.amount) <> 0) then
        raise exception 'debit and credit differ' using errcode = 'JB002';
    end if;
    if exists (select from added a join accounting_period p on p.month = a.month and p.edition = a.edition
            where p.xmin <> pg_current_xact_id()::xid) then
        raise exception 'a month is written down when it is locked' using errcode = 'JB002';
    end if;
    return null;
end $$;
create trigger balances after insert on journal_line referencing new table as added for each statement execute function journal_line_balances();

-- The journal of a month: of a locked one what was written down, else what the documents come to now.
create function journal_of(of_month date) returns table (client_id uuid, client_code text, client_name text, entry integer, "position" integer,
    day date, source text, source_id uuid, invoice_id uuid, said text, account text, code text, tax_category text, tax_percent numeric,
    base_currency text, amount numeric, currency text, currency_amount numeric) language plpgsql stable as $$
declare
    kept integer := (select p.edition from accounting_period p where p.month = of_month and p.reopened_at is null);
begin
    if kept is null then
        return query select * from journal_drawn(of_month);
    else
        return query select l.client_id, l.client_code, l.client_name, l.entry, l.position, l.day, l.source, l.source_id, l.invoice_id, l.said,
            l.account, l.code, l.tax_category, l.tax_percent, l.base_currency, l.amount, l.currency, l.currency_amount
        from journal_line l where l.month = of_month and l.edition = kept;
    end if;
end $$;
