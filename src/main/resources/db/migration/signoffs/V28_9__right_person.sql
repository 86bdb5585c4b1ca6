-- "Not me": whom a contact names instead. A word to the agency, which decides; by itself it shares nothing.
create table signer_suggestion (
    id uuid primary key,
    client_id uuid not null references client,
    signer_id uuid not null,
    contact_id uuid not null,
    name text not null check (length(name) between 1 and 200),
    email text not null check (length(email) <= 254),
    words text not null check (length(words) <= 2000),
    suggested_at timestamptz not null,
    settled_at timestamptz,
    unique (client_id, id),
    foreign key (client_id, signer_id) references signature_signer (client_id, id),
    foreign key (client_id, contact_id) references contact (client_id, id)
);
create unique index signer_suggestion_open on signer_suggestion (client_id, signer_id) where settled_at is null;
create index signer_suggestion_day on signer_suggestion (client_id, signer_id, suggested_at);
select jobbag_guard('signer_suggestion');
revoke update, delete on signer_suggestion from jobbag_app;
grant update (settled_at) on signer_suggestion to jobbag_app;
