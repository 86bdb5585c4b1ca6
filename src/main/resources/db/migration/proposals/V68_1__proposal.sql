-- PRO-1. A proposal of a client's project, from its outline to its review.
create table proposal (
    id uuid primary key,
    client_id uuid not null references client,
    version integer not null,
    project_id uuid not null,
    title text not null check (length(title) between 1 and 200),
    language text not null check (length(language) between 2 and 20),
    objectives text not null check (length(objectives) <= 4000),
    outline text not null check (length(outline) <= 10000),
    contact_id uuid,
    meeting_id uuid,
    estimate_id uuid,
    schedule_id uuid,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    -- what it may bring while nothing is offered yet
    expected numeric(14, 4) check (expected >= 0),
    state text not null check (state in ('OUTLINE', 'OUTLINE_SENT', 'PREPARED', 'PRESENTED', 'WON', 'LOST', 'WITHDRAWN')),
    number text unique check (number ~ '^PRO-\d{4}-\d{4,}$'),
    outline_paper_id uuid,
    outline_sent_at timestamptz,
    prepared_at timestamptz,
    presented_at timestamptz,
    ended_at timestamptz,
    end_reason text not null check (length(end_reason) <= 2000),
    revision integer not null check (revision >= 0),
    current_id uuid,
    accepted_id uuid,
    sent_back text not null check (length(sent_back) <= 4000),
    reached text check (reached in ('YES', 'PARTLY', 'NO')),
    cause text check (cause in ('NONE', 'DETAILS', 'ERROR', 'PRICE', 'TIMING', 'COMPETITOR', 'CLIENT')),
    lessons text check (length(lessons) <= 4000),
    reviewed_by uuid references person,
    reviewed_by_name text,
    reviewed_at timestamptz,
    closed_at timestamptz,
    converted_at timestamptz,
    next_section integer not null check (next_section > 0),
    changes integer not null,
    author_id uuid not null references person,
    created_at timestamptz not null,
    unique (client_id, id),
    foreign key (client_id, project_id) references project (client_id, id),
    foreign key (client_id, contact_id) references contact (client_id, id),
    foreign key (client_id, meeting_id) references meeting (client_id, id),
    foreign key (client_id, estimate_id) references estimate (client_id, id),
    foreign key (client_id, schedule_id) references schedule (client_id, id),
    foreign key (client_id, outline_paper_id) references paper (client_id, id) deferrable initially deferred,
    constraint proposal_outline_sent check (state in ('OUTLINE', 'WITHDRAWN')
        or num_nonnulls(number, outline_paper_id, outline_sent_at) = 3),
    constraint proposal_prepared check (state not in ('PREPARED', 'PRESENTED', 'WON') or prepared_at is not null),
    constraint proposal_presented check (state not in ('PRESENTED', 'WON') or presented_at is not null),
    constraint proposal_ended check ((state in ('WON', 'LOST', 'WITHDRAWN')) = (ended_at is not null)),
    constraint proposal_says_why check (state not in ('LOST', 'WITHDRAWN') or btrim(end_reason) <> ''),
    -- SIG-5: accepted is what the client has signed
    constraint proposal_won check ((state = 'WON') = (accepted_id is not null)),
    constraint proposal_reviewed check (num_nonnulls(reached, cause, lessons, reviewed_by, reviewed_by_name, reviewed_at) in (0, 6)),
    constraint proposal_review_names_cause check (reached is null or reached = 'YES' or cause <> 'NONE'),
    -- PRO-4: no end without its review
    constraint proposal_closed check (closed_at is null or (ended_at is not null and reviewed_at is not null)),
    constraint proposal_converted check (converted_at is null or state = 'WON')
);
create index proposal_of_project on proposal (client_id, project_id);
create index proposal_newest on proposal (created_at desc, id desc);
create index proposal_state on proposal (state, created_at desc, id desc);
create index proposal_client on proposal (client_id, created_at desc, id desc);
create index proposal_contact on proposal (client_id, contact_id);
create index proposal_meeting on proposal (client_id, meeting_id);
create index proposal_estimate on proposal (client_id, estimate_id);
create index proposal_schedule on proposal (client_id, schedule_id);
create index proposal_outline_paper on proposal (client_id, outline_paper_id);
create index proposal_author on proposal (author_id);
select jobbag_guard('proposal');
revoke delete on proposal from jobbag_app;

-- PRO-3. What it is composed of, in its order. A section keeps its number for good.
create table proposal_section (
    client_id uuid not null references client,
    proposal_id uuid not null,
    number integer not null check (number between 1 and 9999),
    place integer not null check (place between 0 and 199),
    kind text not null check (kind in ('TEXT', 'CASE', 'TEAM', 'PRICE', 'SCHEDULE')),
    title text not null check (length(title) between 1 and 200),
    text text not null check (length(text) <= 20000),
    -- for whoever presents it; never leaves
    notes text not null check (length(notes) <= 4000),
    primary key (client_id, proposal_id, number),
    foreign key (client_id, proposal_id) references proposal (client_id, id)
);
select jobbag_guard('proposal_section');

-- PRO-2. What must be complete, or waived with a reason, before it is prepared.
create table proposal_check (
    client_id uuid not null references client,
    proposal_id uuid not null,
    item text not null check (item in ('TIME', 'PLACE', 'PEOPLE', 'CONTENT', 'EQUIPMENT', 'REHEARSAL')),
    state text not null check (state in ('DONE', 'WAIVED')),
    words text not null check (length(words) <= 2000),
    noted_by uuid not null references person,
    noted_by_name text not null,
    noted_at timestamptz not null,
    primary key (client_id, proposal_id, item),
    foreign key (client_id, proposal_id) references proposal (client_id, id),
    constraint proposal_check_says_why check (state = 'DONE' or btrim(words) <> '')
);
select jobbag_guard('proposal_check');

-- What was offered to the client, as it was offered; the accepted one with the options that were chosen.
create table proposal_version (
    id uuid primary key,
    client_id uuid not null references client,
    proposal_id uuid not null,
    revision integer not null check (revision > 0),
    title text not null,
    language text not null,
    sections jsonb not null check (pg_column_size(sections) <= 4194304),
    estimate_id uuid not null,
    currency text not null,
    discount numeric(7, 4) not null,
    lines jsonb not null check (pg_column_size(lines) <= 1048576),
    net numeric(14, 4) not null,
    tax numeric(14, 4) not null,
    total numeric(14, 4) not null,
    schedule jsonb not null check (pg_column_size(schedule) <= 1048576),
    -- the client itself has chosen its options
    chosen_by uuid,
    paper_id uuid not null,
    sent_by uuid not null references person,
    sent_by_name text not null,
    sent_at timestamptz not null,
    unique (client_id, id),
    unique (client_id, proposal_id, revision),
    foreign key (client_id, proposal_id) references proposal (client_id, id),
    foreign key (client_id, estimate_id) references estimate (client_id, id),
    foreign key (client_id, chosen_by) references contact (client_id, id),
    foreign key (client_id, paper_id) references paper (client_id, id) deferrable initially deferred,
    constraint proposal_version_total check (total = net + tax)
);
create index proposal_version_paper on proposal_version (client_id, paper_id);
create index proposal_version_estimate on proposal_version (client_id, estimate_id);
create index proposal_version_chosen on proposal_version (client_id, chosen_by);
select jobbag_guard_ledger('proposal_version');
alter table proposal
    add foreign key (client_id, current_id) references proposal_version (client_id, id) deferrable initially deferred,
    add foreign key (client_id, accepted_id) references proposal_version (client_id, id) deferrable initially deferred;
create index proposal_current on proposal (client_id, current_id);
create index proposal_accepted on proposal (client_id, accepted_id);

-- PRO-5. What it became.
create table proposal_order (
    client_id uuid not null references client,
    proposal_id uuid not null,
    order_id uuid not null,
    primary key (client_id, proposal_id, order_id),
    foreign key (client_id, proposal_id) references proposal (client_id, id),
    foreign key (client_id, order_id) references work_order (client_id, id) deferrable initially deferred
);
create unique index proposal_order_once on proposal_order (client_id, order_id);
select jobbag_guard('proposal_order');
revoke update, delete on proposal_order from jobbag_app;

-- PRO-1 in the database: one way through its stages.
create function proposal_goes_its_way() returns trigger language plpgsql as $$
begin
    if new.state <> old.state and (old.state, new.state) not in (('OUTLINE', 'OUTLINE_SENT'), ('OUTLINE', 'WITHDRAWN'),
            ('OUTLINE_SENT', 'PREPARED'), ('OUTLINE_SENT', 'LOST'), ('OUTLINE_SENT', 'WITHDRAWN'), ('PREPARED', 'PRESENTED'),
            ('PREPARED', 'LOST'), ('PREPARED', 'WITHDRAWN'), ('PRESENTED', 'WON'), ('PRESENTED', 'LOST'),
            ('PRESENTED', 'WITHDRAWN')) then
        raise exception 'proposal % does not go from % to %', old.id, old.state, new.state using errcode = 'JB002';
    end if;
    if new.state = 'PREPARED' and old.state <> 'PREPARED' and (select count(*) from proposal_check c
            where c.client_id = new.client_id and c.proposal_id = new.id) < 6 then
        raise exception 'the checklist of proposal % is not complete', old.id using errcode = 'JB002';
    end if;
    if (new.client_id, new.author_id, new.currency) is distinct from (old.client_id, old.author_id, old.currency)
        or old.number is not null and new.number is distinct from old.number
        or old.outline_sent_at is not null and (new.outline, new.outline_paper_id, new.outline_sent_at)
            is distinct from (old.outline, old.outline_paper_id, old.outline_sent_at)
        or old.accepted_id is not null and new.accepted_id is distinct from old.accepted_id
        or old.closed_at is not null and new.closed_at is distinct from old.closed_at
        or old.converted_at is not null and new.converted_at is distinct from old.converted_at then
        raise exception 'proposal % keeps what has left or was agreed', old.id using errcode = 'JB002';
    end if;
    return new;
end $$;
create trigger way before update on proposal for each row execute function proposal_goes_its_way();

-- SIG-5 in the database: won by the client's signature alone.
create function proposal_is_accepted() returns trigger language plpgsql as $$
begin
    if new.accepted_id is not null and not exists (
            select from signature_request q join proposal_version v on v.client_id = q.client_id and v.id = q.subject_id
            where q.client_id = new.client_id and q.subject_kind = 'proposal_version' and q.subject_id = new.accepted_id
                and v.proposal_id = new.id and q.state = 'COMPLETE') then
        raise exception 'proposal % was not signed by the client', new.number using errcode = 'JB002';
    end if;
    return null;
end $$;
create constraint trigger accepted after insert or update on proposal deferrable initially deferred
    for each row execute function proposal_is_accepted();

-- What was decided is no longer composed.
create function proposal_section_is_open() returns trigger language plpgsql as $$
declare
    of_proposal uuid := case when tg_op = 'DELETE' then old.proposal_id else new.proposal_id end;
begin
    if not exists (select from proposal p where p.id = of_proposal and p.ended_at is null) then
        raise exception 'the proposal has ended: its sections are fixed' using errcode = 'JB002';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger fixed before insert or update or delete on proposal_section for each row execute function proposal_section_is_open();

create trigger words after insert or delete or update of title, number on proposal
    for each row execute function jobbag_keep_words('proposal', 'id', 'number', 'title');

-- The library of sections: the agency's own words, with placeholders that are filled in as data.
create table proposal_snippet (
    id uuid primary key,
    version integer not null check (version > 0),
    kind text not null check (kind in ('TEXT', 'CASE', 'TEAM', 'PRICE', 'SCHEDULE')),
    language text not null check (length(language) between 2 and 20),
    title text not null check (length(title) between 1 and 200),
    text text not null check (length(text) <= 20000),
    archived boolean not null
);
create index proposal_snippet_title on proposal_snippet (language, title);
grant select, insert, update on proposal_snippet to jobbag_app;
