-- FIN-7. What is aimed at in each quarter of a year, in the agency's currency: by person, and by client. All four quarters of a
-- year are written together and carry one version.
create table person_target (
    person_id uuid not null references person,
    year integer not null check (year between 2000 and 2100),
    quarter integer not null check (quarter between 1 and 4),
    version integer not null check (version > 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    won numeric(14, 2) check (won >= 0),
    invoiced numeric(14, 2) check (invoiced >= 0),
    collected numeric(14, 2) check (collected >= 0),
    primary key (person_id, year, quarter)
);
create index person_target_quarter on person_target (year, quarter);
grant select, insert, update on person_target to jobbag_app;

create table client_target (
    client_id uuid not null references client,
    year integer not null check (year between 2000 and 2100),
    quarter integer not null check (quarter between 1 and 4),
    version integer not null check (version > 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    won numeric(14, 2) check (won >= 0),
    invoiced numeric(14, 2) check (invoiced >= 0),
    collected numeric(14, 2) check (collected >= 0),
    primary key (client_id, year, quarter)
);
create index client_target_quarter on client_target (year, quarter);
select jobbag_guard('client_target');
revoke delete on client_target from jobbag_app;
create policy inside on client_target as restrictive using (coalesce(current_setting('jobbag.kind', true), '') <> 'contact');

-- What was won, invoiced and collected of a client in a quarter: written by a job that keeps a watermark, read by pages instead
-- of the tables behind. Zero has no row.
create table quarter_figure (
    client_id uuid not null references client,
    quarter date not null check (quarter = date_trunc('quarter', quarter::timestamp)::date),
    measure text not null check (measure in ('WON', 'INVOICED', 'COLLECTED')),
    person_id uuid references person,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    value numeric(16, 4) not null check (value <> 0),
    unique nulls not distinct (client_id, quarter, measure, person_id, currency)
);
create index quarter_figure_quarter on quarter_figure (quarter, measure) include (client_id, person_id, currency, value);
select jobbag_guard('quarter_figure');
create policy inside on quarter_figure as restrictive using (coalesce(current_setting('jobbag.kind', true), '') <> 'contact');

-- Up to which quarter a client's figures are settled.
create table quarter_figured (
    client_id uuid primary key references client,
    settled date not null,
    counted_at timestamptz not null
);
select jobbag_guard('quarter_figured');

-- The agency's currency on a day, and what one unit of another is worth in it; the rate is null while nobody has entered one.
create function jobbag_rate_on(currency_of text, on_day date, out base text, out rate numeric) language sql stable parallel safe as $$
    select a.currency, case when a.currency = currency_of then 1 else (
        select x.rate from exchange_rate x where x.currency = currency_of and x.base = a.currency and x.day <= on_day
        order by x.day desc, x.created_at desc, x.id desc limit 1) end
    from (select p.currency from agency_profile p where p.valid_from <= greatest(on_day, (select min(valid_from) from agency_profile))
        order by p.valid_from desc, p.created_at desc, p.id desc limit 1) a $$;

-- The one place that says what counts as won, invoiced and collected, and on which day, in the agency's currency:
-- won: the net of the proposal that the client accepted, and of a signed estimate what it adds to what was agreed before;
-- invoiced: net, less credits, at the rate stored with the document; collected: what came in on invoices, money or a balance
-- that was used, at the invoice's rate and with the difference realised; fees and write-offs are no money.
-- person_id: whose it is by name; null = the client's lead account executive's.
create view target_movement with (security_invoker = true) as
    select i.client_id, i.issued_on as day, 'INVOICED' as measure, null::uuid as person_id, i.base_currency as currency,
        case when i.total = 0 then 0 else round(i.base_total * i.net / i.total, 4) end as amount
    from invoice i where i.number is not null
    union all
    select n.client_id, n.issued_on, 'INVOICED', null, n.base_currency, -round(n.base_total * n.net / n.total, 4)
    from credit_note n
    union all
    select p.client_id, p.received_on, 'COLLECTED', null, i.base_currency,
        case when i.total = 0 then p.amount else round(p.amount * i.base_total / i.total + p.gain, 4) end
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
grant select on target_movement to jobbag_app;

create index invoice_client_issued on invoice (client_id, issued_on);
