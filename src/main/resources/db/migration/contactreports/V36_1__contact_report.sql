-- CALL-1. One row a version; a finished version is fixed, a correction is the next revision under the same number. A call that
-- reached nobody is only logged: no number, no paper.
create table contact_report (
    id uuid primary key,
    client_id uuid not null references client,
    version integer not null,
    root_id uuid not null,
    revision integer not null check (revision > 0),
    newest boolean not null,
    kind text not null check (kind in ('CALL', 'VISIT', 'MESSAGE', 'HOSPITALITY')),
    outcome text not null check (outcome in ('TALKED', 'LEFT_MESSAGE', 'NO_ANSWER')),
    happened_at timestamptz not null,
    zone text not null,
    duration integer check (duration between 1 and 1440),
    why text not null check (length(why) <= 500),
    summary text not null check (length(summary) <= 4000),
    executive_reason text not null check (length(executive_reason) <= 500),
    correction text not null check (length(correction) <= 4000),
    state text not null check (state in ('LOGGED', 'DRAFT', 'FINISHED', 'DISCARDED')),
    discard_reason text not null check (length(discard_reason) <= 2000),
    number text,
    paper_id uuid,
    written_by uuid not null references person,
    finished_by uuid references person,
    finished_at timestamptz,
    created_at timestamptz not null,
    unique (client_id, id),
    unique (root_id, revision),
    unique (number, revision),
    foreign key (client_id, root_id) references contact_report (client_id, id),
    foreign key (client_id, paper_id) references paper (client_id, id),
    constraint contact_report_first check ((root_id = id) = (revision = 1)),
    constraint contact_report_finished_whole
        check (state <> 'FINISHED' or num_nonnulls(number, paper_id, finished_by, finished_at) = 4 and summary <> ''),
    constraint contact_report_not_finished check (state = 'FINISHED' or num_nonnulls(paper_id, finished_by, finished_at) = 0),
    constraint contact_report_logged_reached_nobody check ((state = 'LOGGED') = (outcome <> 'TALKED') or state = 'DISCARDED'),
    constraint contact_report_correction_says_why check (state <> 'FINISHED' or revision = 1 or correction <> ''),
    constraint contact_report_discarded check ((state = 'DISCARDED') = (discard_reason <> ''))
);
create unique index contact_report_one_newest on contact_report (root_id) where newest;
create unique index contact_report_one_draft on contact_report (root_id) where state = 'DRAFT';
create index contact_report_list on contact_report (happened_at desc, id desc) where newest;
create index contact_report_of_client on contact_report (client_id, happened_at desc, id desc) where newest;
create index contact_report_unwritten on contact_report (happened_at) where newest and state = 'DRAFT';
select jobbag_guard('contact_report');

create table contact_report_party (
    client_id uuid not null references client,
    report_id uuid not null,
    position integer not null,
    person_id uuid references person,
    contact_id uuid,
    primary key (report_id, position),
    unique (report_id, person_id) deferrable initially deferred,
    unique (report_id, contact_id) deferrable initially deferred,
    foreign key (client_id, report_id) references contact_report (client_id, id),
    foreign key (client_id, contact_id) references contact (client_id, id),
    check (num_nonnulls(person_id, contact_id) = 1)
);
create index contact_report_party_contact on contact_report_party (client_id, contact_id) where contact_id is not null;
select jobbag_guard('contact_report_party');

-- Several jobs at once: each line names the project or order that it is about. line_id stays the same through the versions; it
-- is the id of the action item or instruction that the line becomes.
create table contact_report_line (
    client_id uuid not null references client,
    report_id uuid not null,
    position integer not null,
    line_id uuid not null,
    kind text not null check (kind in ('SAID', 'DECISION', 'OUR_DUTY', 'THEIR_DUTY', 'INSTRUCTION', 'MONEY', 'NEXT_DATE')),
    text text not null check (length(text) between 1 and 2000),
    project_id uuid,
    order_id uuid,
    job text not null check (length(job) <= 300),
    person_id uuid references person,
    contact_id uuid,
    due date,
    primary key (report_id, position),
    unique (report_id, line_id) deferrable initially deferred,
    foreign key (client_id, report_id) references contact_report (client_id, id),
    foreign key (client_id, project_id) references project (client_id, id),
    foreign key (client_id, order_id) references work_order (client_id, id),
    foreign key (client_id, contact_id) references contact (client_id, id),
    check (num_nonnulls(project_id, order_id) <= 1),
    check ((num_nonnulls(project_id, order_id) = 0) = (job = '')),
    check (num_nonnulls(person_id, contact_id) <= 1)
);
create index contact_report_line_order on contact_report_line (order_id) where order_id is not null;
select jobbag_guard('contact_report_line');

-- Only that a newer version took its place may still be said of a finished one.
create function contact_report_refuse_change() returns trigger language plpgsql as $$
begin
    if old.state = 'FINISHED' and (tg_op = 'DELETE'
            or to_jsonb(new) - array['newest', 'version'] <> to_jsonb(old) - array['newest', 'version']) then
        raise exception 'a finished contact report is fixed' using errcode = 'JB001';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger fixed before update or delete on contact_report for each row execute function contact_report_refuse_change();

create function contact_report_part_refuse_change() returns trigger language plpgsql as $$
declare
    whole uuid := case tg_op when 'DELETE' then old.report_id else new.report_id end;
begin
    if exists (select from contact_report where id = whole and state = 'FINISHED') then
        raise exception 'a finished contact report is fixed' using errcode = 'JB001';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger fixed before insert or update or delete on contact_report_party
    for each row execute function contact_report_part_refuse_change();
create trigger fixed before insert or update or delete on contact_report_line
    for each row execute function contact_report_part_refuse_change();

-- To whom a finished version was sent, with the address of that day.
create table contact_report_recipient (
    id uuid primary key,
    client_id uuid not null references client,
    report_id uuid not null,
    contact_id uuid not null,
    name text not null,
    email text not null,
    mail_id uuid not null,
    sent_by uuid not null references person,
    sent_at timestamptz not null,
    unique (report_id, contact_id),
    foreign key (client_id, report_id) references contact_report (client_id, id),
    foreign key (client_id, contact_id) references contact (client_id, id),
    foreign key (client_id, mail_id) references outbox (client_id, id)
);
select jobbag_guard_ledger('contact_report_recipient');

-- all versions have one number and one page of history
create trigger words after insert or delete or update of summary, number on contact_report
    for each row execute function jobbag_keep_words('contactReport', 'id', 'summary', 'number');
