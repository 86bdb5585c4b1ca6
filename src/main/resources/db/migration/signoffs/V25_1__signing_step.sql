-- What happened on the way to a signature, and when: each row is evidence, added and never changed.
create table signing_step (
    id uuid primary key,
    client_id uuid not null references client,
    signer_id uuid not null,
    kind text not null check (kind in ('LINK_SENT', 'LINK_OPENED', 'CODE_SENT', 'CODE_PROVEN', 'REFUSED')),
    at timestamptz not null,
    mailed_to text check (mailed_to <> ''),
    address text,
    agent text,
    unique (client_id, id),
    foreign key (client_id, signer_id) references signature_signer (client_id, id),
    check ((address is null) = (agent is null)),
    check (mailed_to is null or kind in ('CODE_SENT', 'CODE_PROVEN')),
    check (address is null or kind in ('LINK_OPENED', 'REFUSED')),
    check (address is not null or kind <> 'REFUSED')
);
create index signing_step_signer on signing_step (client_id, signer_id, at);
select jobbag_guard_ledger('signing_step');

-- what was known before it was kept here; who opened a link then, and from where, was not written down
select set_config('jobbag.all', 'on', true);
insert into signing_step (id, client_id, signer_id, kind, at)
    select gen_random_uuid(), client_id, signer_id, 'LINK_SENT', created_at from signing_link;
insert into signing_step (id, client_id, signer_id, kind, at)
    select gen_random_uuid(), client_id, signer_id, 'LINK_OPENED', opened_at from signing_link where opened_at is not null;
insert into signing_step (id, client_id, signer_id, kind, at, mailed_to)
    select gen_random_uuid(), client_id, signer_id, 'CODE_SENT', sent_at, mailed_to from signing_code;
insert into signing_step (id, client_id, signer_id, kind, at, mailed_to)
    select gen_random_uuid(), client_id, signer_id, 'CODE_PROVEN', proven_at, mailed_to from signing_code
    where proven_at is not null;
