-- What a paper carries inside: kept with the words until it is printed, then it stands in the PDF.
alter table paper
    add column enclosed_name text,
    add column enclosed_description text,
    add column enclosed_text text,
    add column enclosed_metadata text,
    add constraint paper_enclosed_whole
        check (num_nonnulls(enclosed_name, enclosed_description, enclosed_text, enclosed_metadata) in (0, 4)),
    add constraint paper_printed_encloses_nothing check (state <> 'READY' or enclosed_text is null);

-- What the agency says of itself in electronic invoices; rows are added, the newest holds.
create table einvoice_sender (
    id uuid primary key,
    contact text not null check (length(contact) <= 100),
    phone text not null check (length(phone) <= 40),
    email text not null check (length(email) <= 254),
    scheme text not null check (scheme ~ '^([0-9]{4}|EM)?$'),
    address text not null check (length(address) <= 100),
    created_at timestamptz not null,
    check ((scheme = '') = (address = ''))
);
create index einvoice_sender_newest on einvoice_sender (created_at desc, id desc);
grant select, insert on einvoice_sender to jobbag_app;
create trigger ledger before update or delete on einvoice_sender for each statement execute function jobbag_refuse_change();

-- How a client takes its invoices; without a row, as Factur-X.
create table einvoice_recipient (
    client_id uuid primary key references client,
    version integer not null,
    format text not null check (format in ('FACTUR_X', 'XRECHNUNG', 'PEPPOL', 'PDF_ONLY')),
    scheme text not null check (scheme ~ '^([0-9]{4}|EM)?$'),
    address text not null check (length(address) <= 100),
    reference text not null check (length(reference) <= 100),
    check ((scheme = '') = (address = ''))
);
select jobbag_guard('einvoice_recipient');

-- An invoice in an electronic form: the bytes are fixed when they are written; whether they keep the rules is found afterwards.
create table einvoice (
    id uuid primary key,
    client_id uuid not null,
    invoice_id uuid not null,
    format text not null check (format in ('FACTUR_X', 'XRECHNUNG', 'PEPPOL')),
    mailed boolean not null,
    xml text not null check (xml <> ''),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    state text not null check (state in ('PENDING', 'VALID', 'INVALID', 'RELEASED')),
    findings text not null,
    made_at timestamptz not null,
    checked_at timestamptz,
    released_by text,
    unique (client_id, id),
    unique (client_id, invoice_id, format),
    foreign key (client_id, invoice_id) references invoice (client_id, id),
    check ((state = 'PENDING') = (checked_at is null)),
    check ((state in ('INVALID', 'RELEASED')) = (findings <> '')),
    check ((state = 'RELEASED') = (released_by is not null))
);
create index einvoice_due on einvoice (made_at desc) where state = 'PENDING';
select jobbag_guard('einvoice');
revoke delete on einvoice from jobbag_app;

create function einvoice_refuse_change() returns trigger language plpgsql as $$
declare
    moving constant text[] := array['state', 'findings', 'checked_at', 'released_by'];
begin
    if to_jsonb(new) - moving <> to_jsonb(old) - moving then
        raise exception 'what electronic invoice % says is never altered', old.id using errcode = 'JB002';
    end if;
    return new;
end $$;
create trigger written_is_fixed before update on einvoice for each row execute function einvoice_refuse_change();
