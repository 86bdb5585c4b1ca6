-- The ledger of signatures, one chain for the installation.
create table signature (
    number bigint primary key check (number > 0),
    client_id uuid not null references client,
    request_id uuid not null,
    sha256 text not null,
    signer_id uuid not null,
    party text not null check (party in ('AGENCY', 'CLIENT')),
    who uuid not null,
    name text not null,
    capacity text not null,
    typed_name text not null check (length(typed_name) between 1 and 200),
    outcome text not null check (outcome in ('SIGNED', 'SIGNED_WITH_REMARKS')),
    remarks text,
    signed_at timestamptz not null,
    consent_version text not null,
    consent_language text not null,
    consent_text text not null check (consent_text <> ''),
    method text not null check (method in ('SESSION', 'MAILED_CODE')),
    mailed_to text,
    address text not null,
    agent text not null,
    previous text not null check (previous ~ '^[0-9a-f]{64}$'),
    hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
    unique (client_id, signer_id),
    -- about exactly the content that was frozen
    foreign key (client_id, request_id, sha256) references signature_request (client_id, id, sha256),
    foreign key (client_id, signer_id) references signature_signer (client_id, id),
    check ((party = 'CLIENT') = (method = 'MAILED_CODE')),
    check ((method = 'MAILED_CODE') = (mailed_to is not null)),
    check ((outcome = 'SIGNED_WITH_REMARKS') = (remarks is not null))
);
create index signature_request_signatures on signature (client_id, request_id);
select jobbag_guard_ledger('signature');

-- The last link of the chain: locked while the next one is made. Belongs to no client, since the chain runs through all.
create table signature_head (
    only_one boolean primary key default true check (only_one),
    number bigint not null,
    hash text not null
);
insert into signature_head (number, hash) values (0, repeat('0', 64));
grant select, update (number, hash) on signature_head to jobbag_app;

-- SIG-5: who counts as signed has a signature in the ledger, a request is complete when all its signers have one.
-- Checked when the transaction commits, so that the ledger's lock can be taken last.
create function signature_signer_signed() returns trigger language plpgsql as $$
begin
    if not exists (select from signature s where s.client_id = new.client_id and s.signer_id = new.id) then
        raise exception 'signer % counts as signed without a signature', new.id using errcode = '23514';
    end if;
    return null;
end $$;
create constraint trigger signed_by_a_signature after insert or update on signature_signer
    deferrable initially deferred for each row when (new.state in ('SIGNED', 'SIGNED_WITH_REMARKS'))
    execute function signature_signer_signed();

create function signature_request_complete() returns trigger language plpgsql as $$
begin
    if exists (select from signature_signer s
               where s.client_id = new.client_id and s.request_id = new.id
                 and not exists (select from signature g where g.client_id = s.client_id and g.signer_id = s.id)) then
        raise exception 'request % counts as complete without all signatures', new.id using errcode = '23514';
    end if;
    return null;
end $$;
create constraint trigger complete_by_signatures after insert or update on signature_request
    deferrable initially deferred for each row when (new.state = 'COMPLETE')
    execute function signature_request_complete();
