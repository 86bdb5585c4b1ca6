-- The link in the mail with a report: it leads its reader to where the code is asked for, and from there to the report. Only
-- the token's hash is kept.
create table weekly_link (
    token_sha256 text primary key check (token_sha256 ~ '^[0-9a-f]{64}$'),
    client_id uuid not null references client,
    report_id uuid not null,
    contact_id uuid not null,
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at),
    unique (report_id, contact_id),
    foreign key (client_id, report_id) references weekly_report (client_id, id),
    foreign key (client_id, contact_id) references contact (client_id, id)
);
create index weekly_link_contact on weekly_link (client_id, contact_id);
select jobbag_guard_ledger('weekly_link');
