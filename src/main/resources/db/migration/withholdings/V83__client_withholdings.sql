-- What a client keeps back of the net of its invoices and pays to its tax office for the agency. Rows are added, never changed: each
-- holds from its day until the next; nothing percent = none from then on.
create table client_withholding (
    id uuid primary key,
    client_id uuid not null references client,
    name text not null check (length(name) <= 60),
    percent numeric(5, 2) not null check (percent >= 0 and percent < 100),
    note text not null check (length(note) <= 500),
    valid_from date not null,
    set_by_name text not null,
    set_at timestamptz not null,
    unique (client_id, id),
    check (percent = 0 or btrim(name) <> '')
);
create index client_withholding_newest on client_withholding (client_id, valid_from desc, set_at desc, id desc);
select jobbag_guard_ledger('client_withholding');
create policy inside on client_withholding as restrictive using (coalesce(current_setting('jobbag.kind', true), '') <> 'contact');
