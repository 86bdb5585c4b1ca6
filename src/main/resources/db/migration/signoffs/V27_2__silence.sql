-- Silence that was agreed to count. The end of the period is frozen with the document, and so is what the document replaces.
alter table signature_request
    add objection_until timestamptz,
    add replaces_id uuid,
    drop constraint signature_request_state_check,
    add constraint signature_request_state_check
        check (state in ('OPEN', 'COMPLETE', 'SENT_BACK', 'REPLACED', 'LAPSED')),
    add unique (client_id, id, objection_until),
    add foreign key (client_id, replaces_id) references signature_request (client_id, id),
    add constraint objection_is_about_confirming
        check (objection_until is null or purpose = 'CONFIRM' and round = 'AT_ONCE' and objection_until > created_at),
    add constraint lapsed_after_its_period check (state <> 'LAPSED' or coalesce(ended_at >= objection_until, false));
create index signature_request_silence on signature_request (objection_until)
    where state = 'OPEN' and objection_until is not null;
create index signature_request_replaces on signature_request (client_id, replaces_id) where replaces_id is not null;

alter table signature_signer
    drop constraint signature_signer_state_check,
    drop constraint signature_signer_check2,
    add constraint signature_signer_state_check
        check (state in ('WAITING', 'ASKED', 'SIGNED', 'SIGNED_WITH_REMARKS', 'REFUSED', 'SILENT')),
    add constraint signature_signer_settled
        check ((state in ('SIGNED', 'SIGNED_WITH_REMARKS', 'REFUSED', 'SILENT')) = (settled_at is not null));

-- Who said nothing until the period ran out. No signature, and never one: the ledger of signatures knows nothing of it.
create table signature_silence (
    id uuid primary key,
    client_id uuid not null references client,
    request_id uuid not null,
    signer_id uuid not null,
    objection_until timestamptz not null,
    recorded_at timestamptz not null,
    unique (client_id, id),
    unique (client_id, signer_id),
    foreign key (client_id, request_id, objection_until)
        references signature_request (client_id, id, objection_until),
    foreign key (client_id, signer_id) references signature_signer (client_id, id),
    check (recorded_at >= objection_until)
);
create index signature_silence_request on signature_silence (client_id, request_id);
select jobbag_guard_ledger('signature_silence');

-- SIG-5: who counts as silent has a record of it and no signature; a request has lapsed when each signer has one or the other.
create function signature_signer_silent() returns trigger language plpgsql as $$
begin
    if not exists (select from signature_silence s where s.client_id = new.client_id and s.signer_id = new.id)
        or exists (select from signature g where g.client_id = new.client_id and g.signer_id = new.id) then
        raise exception 'signer % counts as silent without a record of it', new.id using errcode = '23514';
    end if;
    return null;
end $$;
create constraint trigger silent_by_a_record after insert or update on signature_signer
    deferrable initially deferred for each row when (new.state = 'SILENT')
    execute function signature_signer_silent();

create function signature_request_lapsed() returns trigger language plpgsql as $$
begin
    if exists (select from signature_signer s
               where s.client_id = new.client_id and s.request_id = new.id
                 and not exists (select from signature g where g.client_id = s.client_id and g.signer_id = s.id)
                 and not exists (select from signature_silence n where n.client_id = s.client_id and n.signer_id = s.id)) then
        raise exception 'request % counts as lapsed without an answer or a silence of each signer', new.id
            using errcode = '23514';
    end if;
    return null;
end $$;
create constraint trigger lapsed_by_silence after insert or update on signature_request
    deferrable initially deferred for each row when (new.state = 'LAPSED')
    execute function signature_request_lapsed();
