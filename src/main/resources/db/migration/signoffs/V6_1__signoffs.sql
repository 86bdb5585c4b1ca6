-- A frozen document and who must sign it. What is frozen can't be changed: the application may only move its state.
create table signature_request (
    id uuid primary key,
    client_id uuid not null references client,
    version integer not null,
    subject_kind text not null check (subject_kind ~ '^[a-z_]+$'),
    subject_id uuid not null,
    title text not null check (length(title) between 1 and 300),
    file_id uuid not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    state text not null check (state in ('OPEN', 'COMPLETE', 'SENT_BACK', 'REPLACED')),
    turn integer not null check (turn > 0),
    asked_by uuid not null references person,
    created_at timestamptz not null,
    ended_at timestamptz,
    unique (client_id, id),
    unique (client_id, id, sha256),
    unique (client_id, subject_kind, subject_id),
    foreign key (client_id, file_id) references stored_file (client_id, id),
    check ((state = 'OPEN') = (ended_at is null))
);
select jobbag_guard('signature_request');
revoke update, delete on signature_request from jobbag_app;
grant update (version, state, turn, ended_at) on signature_request to jobbag_app;

create table signature_signer (
    id uuid primary key,
    client_id uuid not null references client,
    request_id uuid not null,
    position integer not null check (position > 0),
    person_id uuid references person,
    contact_id uuid,
    name text not null check (length(name) between 1 and 200),
    capacity text not null check (length(capacity) between 1 and 200),
    state text not null check (state in ('WAITING', 'ASKED', 'SIGNED', 'SIGNED_WITH_REMARKS', 'REFUSED')),
    asked_at timestamptz,
    settled_at timestamptz,
    remarks text check (length(remarks) between 1 and 4000),
    unique (client_id, id),
    unique (client_id, request_id, position),
    foreign key (client_id, request_id) references signature_request (client_id, id),
    foreign key (client_id, contact_id) references contact (client_id, id),
    check (num_nonnulls(person_id, contact_id) = 1),
    check ((state = 'WAITING') = (asked_at is null)),
    check ((state in ('SIGNED', 'SIGNED_WITH_REMARKS', 'REFUSED')) = (settled_at is not null)),
    check ((state in ('SIGNED_WITH_REMARKS', 'REFUSED')) = (remarks is not null))
);
create index signature_signer_contact on signature_signer (client_id, contact_id, asked_at desc) where contact_id is not null;
create index signature_signer_person on signature_signer (person_id) where state = 'ASKED';
select jobbag_guard('signature_signer');
revoke update, delete on signature_signer from jobbag_app;
grant update (state, asked_at, settled_at, remarks) on signature_signer to jobbag_app;

-- The personal link that a contact gets by mail; the token itself is stored nowhere.
create table signing_link (
    id uuid primary key,
    client_id uuid not null references client,
    signer_id uuid not null,
    token_sha256 text not null unique check (token_sha256 ~ '^[0-9a-f]{64}$'),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    opened_at timestamptz,
    revoked_at timestamptz,
    unique (client_id, id),
    foreign key (client_id, signer_id) references signature_signer (client_id, id)
);
create index signing_link_signer on signing_link (client_id, signer_id);
select jobbag_guard('signing_link');

-- A six-digit code mailed to the signer's own address.
create table signing_code (
    id uuid primary key,
    client_id uuid not null references client,
    signer_id uuid not null,
    mailed_to text not null,
    hash text not null,
    sent_at timestamptz not null,
    expires_at timestamptz not null,
    attempts integer not null default 0 check (attempts between 0 and 5),
    proven_at timestamptz,
    used_at timestamptz,
    unique (client_id, id),
    foreign key (client_id, signer_id) references signature_signer (client_id, id),
    check (used_at is null or proven_at is not null)
);
create index signing_code_signer on signing_code (client_id, signer_id, sent_at desc);
select jobbag_guard('signing_code');
