-- What is credited moves as what is paid does. What is open is said once, here: screens, lists, files, papers and ageing read it.
alter table invoice add credited numeric(16, 4) not null default 0;
do $$
declare
    rule record;
begin
    for rule in select conname from pg_constraint
            where conrelid = 'invoice'::regclass and contype = 'c' and pg_get_constraintdef(oid) ~ '\mpaid\M' loop
        execute format('alter table invoice drop constraint %I', rule.conname);
    end loop;
end $$;
alter table invoice drop constraint invoice_status_check;
alter table invoice
    add constraint invoice_status_check check (status in ('DRAFT', 'ISSUED', 'PARTLY_PAID', 'PAID', 'CREDITED')),
    add constraint invoice_paid_of_total check (paid >= 0 and paid <= greatest(total, 0)),
    add constraint invoice_credited_of_total check (credited >= 0 and credited <= greatest(total, 0)),
    add constraint invoice_draft_untouched check (status <> 'DRAFT' or (paid = 0 and credited = 0)),
    add constraint invoice_issued_unpaid check (status <> 'ISSUED' or (paid = 0 and credited < total)),
    add constraint invoice_partly_paid check (status <> 'PARTLY_PAID' or (paid > 0 and paid + credited < total)),
    add constraint invoice_paid check (status <> 'PAID' or (paid + credited >= total and (credited < total or total = 0))),
    add constraint invoice_credited check (status <> 'CREDITED' or credited = total);
alter table invoice add open numeric(16, 4) generated always as (total - paid - credited) stored;

create or replace function invoice_refuse_change() returns trigger language plpgsql as $$
declare
    moving constant text[] := array['status', 'paid', 'credited', 'version', 'total_order', 'open'];
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

drop index invoice_open;
create index invoice_open on invoice (due_on) include (client_id, currency, open) where status in ('ISSUED', 'PARTLY_PAID');

alter table invoice_line add unique (client_id, invoice_id, position);

-- A credit note is issued in one step, so it has no draft and takes no number without a document.
create table credit_note (
    id uuid primary key,
    client_id uuid not null references client,
    invoice_id uuid not null,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    locale text not null check (locale in ('en', 'es', 'zh-CN')),
    reason text not null check (length(reason) between 1 and 2000),
    net numeric(16, 4) not null,
    tax numeric(16, 4) not null,
    total numeric(16, 4) not null check (total = net + tax and total > 0),
    base_currency text not null check (base_currency ~ '^[A-Z]{3}$'),
    base_total numeric(16, 4) not null,
    series_year integer not null,
    series_number integer not null,
    number text not null unique,
    issued_on date not null,
    content text not null,
    sha256 text not null,
    issued_at timestamptz not null,
    issued_by uuid not null references person,
    issued_by_name text not null,
    unique (client_id, id),
    unique (client_id, id, invoice_id),
    unique (series_year, series_number),
    foreign key (client_id, invoice_id) references invoice (client_id, id)
);
create index credit_note_invoice on credit_note (invoice_id, issued_at);
create index credit_note_newest on credit_note (issued_on desc, id desc) include (client_id);
create index credit_note_client on credit_note (client_id, issued_on desc, id desc);

-- What it takes back of each line; by_quantity = the quantity is of what the line sold, else the amount was named.
create table credit_note_line (
    client_id uuid not null,
    credit_note_id uuid not null,
    position integer not null,
    invoice_id uuid not null,
    invoice_line integer not null,
    order_id uuid not null,
    by_quantity boolean not null,
    quantity numeric(14, 4) not null check (quantity <> 0),
    unit_price numeric(16, 4) not null check (unit_price >= 0),
    net numeric(16, 4) not null,
    primary key (credit_note_id, position),
    unique (credit_note_id, invoice_line),
    foreign key (client_id, credit_note_id, invoice_id) references credit_note (client_id, id, invoice_id),
    foreign key (client_id, invoice_id, invoice_line) references invoice_line (client_id, invoice_id, position),
    foreign key (client_id, order_id) references work_order (client_id, id)
);
create index credit_note_line_of on credit_note_line (invoice_id, invoice_line);
create index credit_note_line_order on credit_note_line (order_id);

create table credit_note_tax (
    client_id uuid not null,
    credit_note_id uuid not null,
    position integer not null,
    invoice_id uuid not null,
    tax_category text not null check (tax_category in ('S', 'Z', 'E', 'AE', 'G', 'O')),
    tax_percent numeric(5, 2) not null check (tax_percent between 0 and 100),
    exemption_reason text not null check (length(exemption_reason) <= 500),
    base numeric(16, 4) not null,
    tax numeric(16, 4) not null,
    primary key (credit_note_id, position),
    foreign key (client_id, credit_note_id, invoice_id) references credit_note (client_id, id, invoice_id)
);
create index credit_note_tax_invoice on credit_note_tax (invoice_id);

select jobbag_guard_ledger('credit_note');
select jobbag_guard_ledger('credit_note_line');
select jobbag_guard_ledger('credit_note_tax');
create policy money on credit_note as restrictive using ((select jobbag_sees_money()));
create policy money on credit_note_line as restrictive using ((select jobbag_sees_money()));
create policy money on credit_note_tax as restrictive using ((select jobbag_sees_money()));

-- Of no line more is taken back than it says, whoever else credits it at the same moment.
create function credit_note_line_stands() returns trigger language plpgsql as $$
declare
    said numeric;
    back numeric;
begin
    perform from invoice where id = new.invoice_id for update;
    select net into said from invoice_line where invoice_id = new.invoice_id and position = new.invoice_line;
    select sum(net) into back from credit_note_line where invoice_id = new.invoice_id and invoice_line = new.invoice_line;
    if sign(new.net) <> sign(said) or abs(back) > abs(said) then
        raise exception 'line % of the invoice is credited beyond what stands', new.invoice_line using errcode = 'JB002';
    end if;
    return new;
end $$;
create trigger stands after insert on credit_note_line for each row execute function credit_note_line_stands();

-- The chain over credit notes; it names no client.
create table credit_note_seal (
    year integer not null,
    number integer not null check (number > 0),
    credit_note_id uuid not null unique,
    sha256 text not null,
    primary key (year, number)
);
grant select, insert on credit_note_seal to jobbag_app;
create trigger ledger before update or delete on credit_note_seal for each statement execute function jobbag_refuse_change();
