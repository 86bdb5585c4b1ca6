-- The sealed PDF of a settled request: what was signed, the pages of evidence, one seal over both. Made once.
create table sealed_document (
    request_id uuid primary key,
    client_id uuid not null references client,
    state text not null check (state in ('PENDING', 'READY', 'FAILED')),
    wanted_at timestamptz not null,
    next_attempt_at timestamptz,
    failures integer not null default 0 check (failures >= 0),
    failure text,
    file_id uuid,
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    form text check (form in ('PAGES', 'ATTACHED')),
    certificate text check (certificate ~ '^[0-9a-f]{64}$'),
    sealed_at timestamptz,
    unique (client_id, request_id),
    foreign key (client_id, request_id) references signature_request (client_id, id),
    foreign key (client_id, file_id) references stored_file (client_id, id) deferrable initially deferred,
    constraint sealed_ready_is_whole check (num_nonnulls(file_id, sha256, form, certificate, sealed_at)
        = case state when 'READY' then 5 else 0 end),
    constraint sealed_waiting_comes_back check ((state = 'READY') = (next_attempt_at is null)),
    constraint sealed_failed_says_why check ((state = 'FAILED') = (failure is not null))
);
create index sealed_document_due on sealed_document (next_attempt_at) where state <> 'READY';
create unique index sealed_document_file on sealed_document (client_id, file_id) where file_id is not null;
select jobbag_guard('sealed_document');
revoke update, delete on sealed_document from jobbag_app;
grant update (state, next_attempt_at, failures, failure, file_id, sha256, form, certificate, sealed_at)
    on sealed_document to jobbag_app;

create function sealed_document_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'request % is sealed already: its document never changes', old.request_id using errcode = 'JB001';
end $$;
create trigger final before update on sealed_document for each row when (old.state = 'READY')
    execute function sealed_document_is_final();

-- what was settled before there was a seal is sealed now
select set_config('jobbag.all', 'on', true);
insert into sealed_document (request_id, client_id, state, wanted_at, next_attempt_at)
    select id, client_id, 'PENDING', now(), now() from signature_request where state in ('COMPLETE', 'SENT_BACK');
