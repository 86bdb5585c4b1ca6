-- A payment by hand in another currency than its invoice's (decision 081): `amount` is what it settles, `banked` what came in, in
-- `banked_currency`. What came with a bank's entry is in the currency of its account, as before.
alter table payment
    add column banked_currency text check (banked_currency ~ '^[A-Z]{3}$'),
    drop constraint payment_banked,
    add constraint payment_banked check ((banked is null) = (entry_id is null and banked_currency is null)),
    add constraint payment_exchanged check (banked_currency is null
        or (entry_id is null and kind = 'MONEY' and banked_currency <> currency and (banked < 0) = (reverses_id is not null)));

-- As before; what came in by hand in another currency stands at the bank as it came. In the agency's currency it is what it is; in a
-- third it is worth what it was on its day: the part at the invoice's rate and the realised difference.
create or replace function journal_postings(from_day date, to_day date) returns table (client_id uuid, day date, source text, source_id uuid,
    invoice_id uuid, said text, at timestamptz, "position" integer, account text, tax_category text, tax_percent numeric,
    base_currency text, amount numeric, currency text, currency_amount numeric) language sql stable as $$
with document as (
    select i.client_id, i.issued_on as day, 'INVOICE' as source, i.id, i.id as invoice_id, i.number as said, i.issued_at as at, i.currency,
        i.base_currency, i.total, i.base_total, i.withheld, i.base_withheld, (i.content::jsonb #>> '{base,rate}')::numeric as rate, 1 as sign
    from invoice i where i.number is not null and i.issued_on between from_day and to_day
    union all
    select n.client_id, n.issued_on, 'CREDIT_NOTE', n.id, n.invoice_id, n.number, n.issued_at, n.currency, n.base_currency, n.total,
        n.base_total, n.withheld, n.base_withheld, (n.content::jsonb #>> '{base,rate}')::numeric, -1
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
    select n.client_id, n.invoice_id, 'CREDIT_NOTE', n.id, n.issued_on, n.issued_at, n.payable, 'CREDIT', n.number
    from credit_note n where n.invoice_id in (select y.invoice_id from payment y where y.received_on between from_day and to_day
        union select y.invoice_id from credit_note y where y.issued_on between from_day and to_day)
), run as (
    select m.*, i.currency, i.base_currency, i.payable as total, i.base_payable as base_total, i.number,
        i.payable - sum(m.amount) over (partition by m.invoice_id order by m.at, m.id rows unbounded preceding) as left_open
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
    select r.*, p.gain, p.banked, coalesce(e.currency, p.banked_currency) as account_currency, case r.kind when 'MONEY' then 'BANK' when 'FEE' then 'FEES' when 'WRITE_OFF' then 'BAD_DEBT'
            when 'BALANCE' then 'ADVANCES' else 'WITHHELD' end as account,
        case when r.kind = 'BALANCE' then -u.step
            when r.kind = 'MONEY' and coalesce(e.currency, p.banked_currency) = r.base_currency and r.currency <> r.base_currency then p.banked
            when p.banked_currency is not null then r.relief + p.gain else r.relief end as money
    from relieved r join payment p on p.client_id = r.client_id and p.id = r.id
    left join bank_entry e on e.id = p.entry_id left join used u on u.client_id = p.client_id and u.payment_id = p.id
    where r.source = 'PAYMENT' and r.day between from_day and to_day
), kept as (
    select u.*, case when u.kind = 'OVERPAID' then u.value else u.step end as money from used u
    where u.kind <> 'USED' and u.day between from_day and to_day
), line as (
    select d.client_id, d.day, d.source, d.id, d.invoice_id, d.said, d.at, 0 as place, 'RECEIVABLE' as account, null as tax_category, null::numeric as tax_percent,
        d.base_currency, d.base_total - d.base_withheld as amount, d.currency, d.total - d.withheld as currency_amount
    from document d where d.sign = 1
    union all select d.client_id, d.day, d.source, d.id, d.invoice_id, d.said, d.at, 80, 'WITHHELD', null, null, d.base_currency,
        d.sign * d.base_withheld, d.currency, d.sign * d.withheld
    from document d
    union all select r.client_id, r.day, r.source, r.id, r.invoice_id, r.said, r.at, 90, 'RECEIVABLE', null, null, r.base_currency, -r.relief, r.currency, -r.amount
    from relieved r where r.source = 'CREDIT_NOTE' and r.day between from_day and to_day
    union all select r.client_id, r.day, r.source, r.id, r.invoice_id, r.said, r.at, 95, 'ROUNDING', null, null, r.base_currency, r.relief - n.base_payable,
        r.base_currency, r.relief - n.base_payable
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
