-- What the client keeps back of an invoice for its tax office: `payable` is what it is to pay the agency, and all that is open, due,
-- aged, reminded of, matched and hoped for is of that. `total` stays what the document says, `credited` is of what is payable.
alter table invoice
    add withholding_name text not null default '' check (length(withholding_name) <= 60),
    add withholding_percent numeric(5, 2) not null default 0 check (withholding_percent >= 0 and withholding_percent < 100),
    add withholding_note text not null default '' check (length(withholding_note) <= 500),
    add withheld numeric(16, 4) not null default 0,
    add base_withheld numeric(16, 4) not null default 0,
    add payable numeric(16, 4) generated always as (total - withheld) stored,
    add base_payable numeric(16, 4) generated always as (base_total - base_withheld) stored,
    add constraint invoice_withheld_of_net check (withheld >= 0 and withheld <= greatest(net, 0)),
    add constraint invoice_withheld_named check ((withholding_percent = 0) = (withholding_name = '') and (withholding_percent > 0 or withheld = 0)),
    drop constraint invoice_paid_of_total,
    drop constraint invoice_credited_of_total,
    drop constraint invoice_issued_unpaid,
    drop constraint invoice_partly_paid,
    drop constraint invoice_paid,
    drop constraint invoice_credited;
alter table invoice
    alter column open set expression as (total - withheld - paid - credited),
    add constraint invoice_paid_of_payable check (paid >= 0 and paid <= greatest(total - withheld, 0)),
    add constraint invoice_credited_of_payable check (credited >= 0 and credited <= greatest(total - withheld, 0)),
    add constraint invoice_issued_unpaid check (status <> 'ISSUED' or (paid = 0 and credited < total - withheld)),
    add constraint invoice_partly_paid check (status <> 'PARTLY_PAID' or (paid > 0 and paid + credited < total - withheld)),
    add constraint invoice_paid check (status <> 'PAID' or (paid + credited >= total - withheld and (credited < total - withheld or total - withheld = 0))),
    add constraint invoice_credited check (status <> 'CREDITED' or credited = total - withheld);

create or replace function invoice_refuse_change() returns trigger language plpgsql as $$
declare
    moving constant text[] := array['status', 'paid', 'credited', 'version', 'total_order', 'open', 'payable', 'base_payable'];
begin
    if old.number is null then
        if tg_op = 'DELETE' then
            return old;
        end if;
        return new;
    end if;
    if tg_op = 'UPDATE' and to_jsonb(new) - moving = to_jsonb(old) - moving and new.status <> 'DRAFT' then
        return new;
    end if;
    raise exception 'invoice % is issued: it is never altered or removed', old.number using errcode = 'JB002';
end $$;

-- A credit note gives its share of what is withheld back: what stays withheld is that of the net that stands.
alter table credit_note
    add withheld numeric(16, 4) not null default 0,
    add base_withheld numeric(16, 4) not null default 0,
    add payable numeric(16, 4) generated always as (total - withheld) stored,
    add base_payable numeric(16, 4) generated always as (base_total - base_withheld) stored,
    add constraint credit_note_withheld_of_total check (withheld <= total);

create or replace view receivable_movement with (security_invoker = true) as
    select i.client_id, i.id as invoice_id, i.currency, i.issued_on as day, 'INVOICE' as kind, i.payable as amount, i.number as said,
        i.created_at as at
    from invoice i where i.number is not null
    union all
    select p.client_id, p.invoice_id, p.currency, p.received_on, p.kind, -p.amount, p.reference, p.recorded_at
    from payment p
    union all
    select n.client_id, n.invoice_id, n.currency, n.issued_on, 'CREDIT', -n.payable, n.number, n.issued_at
    from credit_note n;

-- total and base_total: what was to be paid, before anything came.
create or replace view open_invoice with (security_invoker = true) as
    select i.client_id, i.id, i.version, i.number, i.series_year, i.series_number, i.currency, i.issued_on, i.due_on, i.payable as total,
        i.open, i.base_currency, i.base_payable as base_total, i.buyer_reference
    from invoice i where i.status in ('ISSUED', 'PARTLY_PAID');

-- Invoiced is net, whoever keeps what of it back; collected is at the rate of what was to be paid.
create or replace view target_movement with (security_invoker = true) as
    select i.client_id, i.issued_on as day, 'INVOICED' as measure, null::uuid as person_id, i.base_currency as currency,
        case when i.total = 0 then 0 else round(i.base_total * i.net / i.total, 4) end as amount
    from invoice i where i.number is not null
    union all
    select n.client_id, n.issued_on, 'INVOICED', null, n.base_currency, -round(n.base_total * n.net / n.total, 4)
    from credit_note n
    union all
    select p.client_id, p.received_on, 'COLLECTED', null, i.base_currency,
        case when i.payable = 0 then p.amount else round(p.amount * i.base_payable / i.payable + p.gain, 4) end
    from payment p join invoice i on i.client_id = p.client_id and i.id = p.invoice_id
    where p.kind in ('MONEY', 'BALANCE')
    union all
    select p.client_id, jobbag_agency_day(p.ended_at), 'WON', p.author_id, r.base,
        round(v.net * case when e.base_currency = r.base and e.rate is not null then e.rate else r.rate end, 4)
    from proposal p join proposal_version v on v.client_id = p.client_id and v.id = p.accepted_id
    join estimate e on e.client_id = v.client_id and e.id = v.estimate_id
    cross join lateral jobbag_rate_on(v.currency, jobbag_agency_day(p.ended_at)) r
    where p.state = 'WON'
    union all
    select v.client_id, jobbag_agency_day(q.ended_at), 'WON', e.author_id, r.base,
        round((v.net - coalesce(b.net, a.net, 0)) * case when e.base_currency = r.base and v.rate is not null then v.rate else r.rate end, 4)
    from estimate_version v join estimate e on e.client_id = v.client_id and e.id = v.estimate_id
    join signature_request q on q.client_id = v.client_id and q.subject_kind = 'estimate_version' and q.subject_id = v.id
        and q.state = 'COMPLETE'
    left join estimate_version b on b.client_id = v.client_id and b.id = v.against
    left join lateral (select pv.net from proposal p join proposal_version pv on pv.client_id = p.client_id and pv.id = p.accepted_id
        where p.client_id = v.client_id and pv.estimate_id = v.estimate_id limit 1) a on true
    cross join lateral jobbag_rate_on(v.currency, jobbag_agency_day(q.ended_at)) r;

-- The journal: the receivable is what is payable, what is withheld stands on its own account until the tax office takes it into account.
-- total and base_total of `run` are what was to be paid.
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
