-- SIG-3: what is signed on paper. A sheet is printed for one signer of one frozen document and bears a code; its scan comes
-- back against that code, and counts once a second person of the agency has looked at it.
create table signing_sheet (
    id uuid primary key,
    client_id uuid not null references client,
    request_id uuid not null,
    signer_id uuid not null,
    contact_id uuid not null,
    sha256 text not null,
    code text not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{20}$'),
    consent_version text not null,
    consent_language text not null,
    consent_text text not null check (consent_text <> ''),
    printed_by uuid not null references person,
    printed_by_name text not null check (length(printed_by_name) between 1 and 200),
    printed_at timestamptz not null,
    unique (client_id, id),
    unique (client_id, signer_id, contact_id),
    unique (client_id, id, signer_id, contact_id),
    foreign key (client_id, request_id, sha256) references signature_request (client_id, id, sha256),
    foreign key (client_id, signer_id) references signature_signer (client_id, id),
    foreign key (client_id, contact_id) references contact (client_id, id)
);
create index signing_sheet_request on signing_sheet (client_id, request_id);
select jobbag_guard_ledger('signing_sheet');

create table paper_answer (
    id uuid primary key,
    client_id uuid not null references client,
    sheet_id uuid not null,
    request_id uuid not null,
    signer_id uuid not null,
    contact_id uuid not null,
    file_id uuid not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    written_name text not null check (length(written_name) between 1 and 200),
    outcome text not null check (outcome in ('SIGNED', 'SIGNED_WITH_REMARKS', 'REFUSED')),
    remarks text check (length(remarks) between 1 and 4000),
    dated date not null,
    recorded_by uuid not null references person,
    recorded_by_name text not null check (length(recorded_by_name) between 1 and 200),
    recorded_at timestamptz not null,
    state text not null check (state in ('WAITING', 'CONFIRMED', 'REJECTED', 'FALLEN')),
    settled_by uuid references person,
    settled_by_name text check (length(settled_by_name) between 1 and 200),
    settled_at timestamptz,
    reason text check (length(reason) between 1 and 2000),
    -- whose word makes a signature of it: nobody's while it waits, was rejected, or says no
    signed_by_word_of uuid generated always as
        (case when state = 'CONFIRMED' and outcome <> 'REFUSED' then settled_by end) stored,
    unique (client_id, id),
    unique (client_id, id, signer_id, sha256, dated, recorded_by, signed_by_word_of),
    foreign key (client_id, sheet_id, signer_id, contact_id) references signing_sheet (client_id, id, signer_id, contact_id),
    foreign key (client_id, request_id) references signature_request (client_id, id),
    foreign key (client_id, file_id) references stored_file (client_id, id) deferrable initially deferred,
    constraint paper_says_what check ((outcome = 'SIGNED') = (remarks is null)),
    constraint paper_settled_when check ((state = 'WAITING') = (settled_at is null)),
    constraint paper_settled_by_somebody check (num_nonnulls(settled_by, settled_by_name)
        = case when state in ('CONFIRMED', 'REJECTED') then 2 else 0 end),
    constraint paper_two_pairs_of_eyes check (settled_by <> recorded_by),
    constraint paper_rejected_says_why check ((state = 'REJECTED') = (reason is not null))
);
create unique index paper_answer_waiting on paper_answer (client_id, signer_id) where state = 'WAITING';
create index paper_answer_signer on paper_answer (client_id, signer_id, recorded_at);
create unique index paper_answer_file on paper_answer (client_id, file_id);
create index paper_answer_queue on paper_answer (recorded_at) where state = 'WAITING';
select jobbag_guard('paper_answer');
revoke update, delete on paper_answer from jobbag_app;
grant update (state, settled_by, settled_by_name, settled_at, reason) on paper_answer to jobbag_app;

create function paper_answer_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'paper % is settled: it never changes', old.id using errcode = 'JB001';
end $$;
create trigger final before update on paper_answer for each row when (old.state <> 'WAITING')
    execute function paper_answer_is_final();

-- Since when a paper waits for its second person: beside the signer, where every list of both sides reads it.
alter table signature_signer add paper_at timestamptz,
    add constraint paper_of_a_contact check (paper_at is null or contact_id is not null);
grant update (paper_at) on signature_signer to jobbag_app;

create function paper_answer_shows() returns trigger language plpgsql as $$
begin
    update signature_signer set paper_at = case new.state when 'WAITING' then new.recorded_at end
        where client_id = new.client_id and id = new.signer_id;
    return null;
end $$;
create trigger shows after insert or update of state on paper_answer for each row execute function paper_answer_shows();

-- Whatever else settles the step, hands it over or ends its request: the paper that waited falls away.
create function paper_answer_falls() returns trigger language plpgsql as $$
begin
    update paper_answer set state = 'FALLEN', settled_at = now()
        where client_id = new.client_id and signer_id = new.id and state = 'WAITING';
    return null;
end $$;
create trigger paper_falls after update on signature_signer for each row
    when (old.paper_at is not null and new.paper_at is not null
        and (new.state <> 'ASKED' or new.contact_id is distinct from old.contact_id))
    execute function paper_answer_falls();

create function paper_answers_fall() returns trigger language plpgsql as $$
begin
    update paper_answer set state = 'FALLEN', settled_at = now()
        where client_id = new.client_id and request_id = new.id and state = 'WAITING';
    return null;
end $$;
create trigger papers_fall after update on signature_request for each row
    when (old.state = 'OPEN' and new.state <> 'OPEN') execute function paper_answers_fall();

-- The ledger: signed on paper is what a second person has confirmed, with the scan, and both names.
alter table signature
    add paper_id uuid,
    add paper_code text check (paper_code ~ '^[0-9A-HJKMNP-TV-Z]{20}$'),
    add paper_dated date,
    add scan_sha256 text check (scan_sha256 ~ '^[0-9a-f]{64}$'),
    add recorded_by uuid references person,
    add recorded_by_name text check (length(recorded_by_name) between 1 and 200),
    add confirmed_by uuid references person,
    add confirmed_by_name text check (length(confirmed_by_name) between 1 and 200),
    drop constraint signature_method_check,
    drop constraint signature_check,
    add constraint signature_method_check check (method in ('SESSION', 'MAILED_CODE', 'PAPER')),
    add constraint client_by_code_or_paper check ((party = 'CLIENT') = (method in ('MAILED_CODE', 'PAPER'))),
    add constraint paper_is_whole check (num_nonnulls(paper_id, paper_code, paper_dated, scan_sha256, recorded_by,
        recorded_by_name, confirmed_by, confirmed_by_name) = case method when 'PAPER' then 8 else 0 end),
    add constraint paper_confirmed_by_another check (recorded_by <> confirmed_by),
    add constraint paper_is_not_drawn check (method <> 'PAPER' or drawn is null),
    add foreign key (client_id, paper_id, signer_id, scan_sha256, paper_dated, recorded_by, confirmed_by)
        references paper_answer (client_id, id, signer_id, sha256, dated, recorded_by, signed_by_word_of);

-- Printed, recorded, looked at: each step names who of the agency did it.
alter table signing_step
    drop constraint signing_step_kind_check,
    drop constraint signing_step_handed_over,
    add constraint signing_step_kind_check check (kind in
        ('LINK_SENT', 'LINK_OPENED', 'CODE_SENT', 'CODE_PROVEN', 'REFUSED', 'HANDED_OVER', 'REMINDED', 'NOT_ME',
         'SHEET_PRINTED', 'PAPER_RECORDED', 'PAPER_CONFIRMED', 'PAPER_REJECTED')),
    add constraint signing_step_names check (num_nonnulls(from_name, to_name) = case kind when 'HANDED_OVER' then 2
            when 'SHEET_PRINTED' then 1 when 'PAPER_RECORDED' then 1 when 'PAPER_CONFIRMED' then 1 when 'PAPER_REJECTED' then 1
            else 0 end);
