-- PRO-3. Files of a proposal: those that go with it to the client, and those that stay in the house.
create table proposal_file (
    client_id uuid not null references client,
    proposal_id uuid not null,
    file_id uuid not null,
    -- the client reads it with the next version that is offered
    shared boolean not null,
    -- taken out again; whatever version it left with keeps it
    removed boolean not null,
    added_by uuid not null references person,
    added_at timestamptz not null,
    primary key (client_id, proposal_id, file_id),
    foreign key (client_id, proposal_id) references proposal (client_id, id),
    foreign key (client_id, file_id) references stored_file (client_id, id) deferrable initially deferred
);
create index proposal_file_of on proposal_file (client_id, file_id);
select jobbag_guard('proposal_file');
revoke delete on proposal_file from jobbag_app;

-- The attachments of a version as it left: each with its name and the hash of its bytes, which the signature is about too.
alter table proposal_version add attachments jsonb not null default '[]' check (pg_column_size(attachments) <= 65536);

-- PRO-1. The personal links to outlines. Only the token's hash is kept.
create table outline_link (
    token_sha256 text primary key check (token_sha256 ~ '^[0-9a-f]{64}$'),
    client_id uuid not null references client,
    proposal_id uuid not null,
    name text not null,
    email text not null,
    language text not null check (length(language) between 2 and 20),
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at),
    foreign key (client_id, proposal_id) references proposal (client_id, id)
);
create index outline_link_of on outline_link (client_id, proposal_id);
select jobbag_guard_ledger('outline_link');
