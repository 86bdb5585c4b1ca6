-- What clients certify that they handed to their tax office of what they withheld in a year (decision 080). Rows are added, never changed;
-- one is taken back by a second against it.
create table withholding_certificate (
    id uuid primary key,
    client_id uuid not null references client,
    year integer not null check (year between 2000 and 2999),
    issued_on date not null,
    reference text not null check (length(reference) <= 200),
    amount numeric(16, 4) not null check (amount <> 0 and (amount < 0) = (reverses_id is not null)),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    note text not null check (length(note) <= 500),
    reverses_id uuid,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    unique (client_id, id),
    foreign key (client_id, reverses_id) references withholding_certificate (client_id, id)
);
create unique index withholding_certificate_reversed_once on withholding_certificate (client_id, reverses_id) where reverses_id is not null;
create index withholding_certificate_of on withholding_certificate (client_id, year, id);
create index withholding_certificate_in on withholding_certificate (year);
select jobbag_guard_ledger('withholding_certificate');
create policy inside on withholding_certificate as restrictive using (coalesce(current_setting('jobbag.kind', true), '') <> 'contact');
create policy money on withholding_certificate as restrictive using ((select jobbag_sees_money()));

create index invoice_withheld on invoice (client_id, issued_on) where withheld > 0;

-- How much of what is withheld of an invoice the client has withheld until the end of a day: as much of it as it has settled of what is
-- payable, after the credit notes until then. What is written off it has neither paid nor withheld. Rounded once, half up, as it stands
-- then: the parts of several years are the whole to the last digit.
create function withheld_until(i invoice, on_day date) returns numeric language sql stable as $$
    select coalesce(round((i.withheld - c.withheld) * least(p.settled / nullif(i.payable - c.payable, 0), 1), jobbag_digits(i.currency)), 0)
    from (select coalesce(sum(n.withheld), 0) as withheld, coalesce(sum(n.payable), 0) as payable from credit_note n
            where n.client_id = i.client_id and n.invoice_id = i.id and n.issued_on <= on_day) c,
        (select coalesce(sum(x.amount), 0) as settled from payment x
            where x.client_id = i.client_id and x.invoice_id = i.id and x.kind <> 'WRITE_OFF' and x.received_on <= on_day) p $$;

create function withheld_in(i invoice, of_year integer) returns numeric language sql stable as $$
    select withheld_until(i, make_date(of_year, 12, 31)) - withheld_until(i, make_date(of_year - 1, 12, 31)) $$;
