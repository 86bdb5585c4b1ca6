-- The personal link to all that a contact may see. The token is stored nowhere, and the link alone shows nothing.
create table portal_link (
    id uuid primary key,
    client_id uuid not null references client,
    contact_id uuid not null,
    token_sha256 text not null unique check (token_sha256 ~ '^[0-9a-f]{64}$'),
    mailed_to text not null check (mailed_to <> ''),
    -- null: the contact asked for it
    sent_by uuid references person,
    sent_by_name text not null check (sent_by_name <> ''),
    mail_id uuid not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    opened_at timestamptz,
    -- a later mail brought another one
    replaced_at timestamptz,
    -- the agency shut the portal to this contact: a fresh link is the agency's to send
    revoked_at timestamptz,
    unique (client_id, id),
    foreign key (client_id, contact_id) references contact (client_id, id),
    foreign key (client_id, mail_id) references outbox (client_id, id)
);
create index portal_link_contact on portal_link (client_id, contact_id, created_at desc);
select jobbag_guard('portal_link');
revoke update, delete on portal_link from jobbag_app;
grant update (opened_at, replaced_at, revoked_at) on portal_link to jobbag_app;

-- The six digits that prove who stands before the whole portal.
create table portal_code (
    id uuid primary key,
    client_id uuid not null references client,
    contact_id uuid not null,
    mailed_to text not null check (mailed_to <> ''),
    hash text not null,
    sent_at timestamptz not null,
    expires_at timestamptz not null,
    attempts integer not null default 0 check (attempts between 0 and 5),
    proven_at timestamptz,
    unique (client_id, id),
    foreign key (client_id, contact_id) references contact (client_id, id)
);
create index portal_code_contact on portal_code (client_id, contact_id, sent_at desc);
select jobbag_guard('portal_code');
revoke update, delete on portal_code from jobbag_app;
grant update (expires_at, attempts, proven_at) on portal_code to jobbag_app;

-- A contact who has proven to be there: one row a session. While it stands the database shows the portal, afterwards nothing.
create table portal_presence (
    id uuid primary key,
    client_id uuid not null references client,
    contact_id uuid not null,
    code_id uuid not null,
    address text not null,
    agent text not null,
    since timestamptz not null,
    ended_at timestamptz,
    unique (client_id, id),
    foreign key (client_id, contact_id) references contact (client_id, id),
    foreign key (client_id, code_id) references portal_code (client_id, id)
);
create index portal_presence_contact on portal_presence (client_id, contact_id) where ended_at is null;
select jobbag_guard('portal_presence');
revoke update, delete on portal_presence from jobbag_app;
grant update (ended_at) on portal_presence to jobbag_app;
