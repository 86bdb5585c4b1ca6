-- CALL-2. What a client asked for by word of mouth: open until it has become something, or was declined with a reason. Whether
-- the client confirms it is what signatures say (SIG-5).
create table instruction (
    id uuid primary key,
    client_id uuid not null references client,
    version integer not null,
    number text not null unique check (number ~ '^INS-\d{4}-\d{4,}$'),
    text text not null check (length(text) between 1 and 2000),
    project_id uuid,
    order_id uuid,
    job text not null check (length(job) <= 300),
    contact_id uuid not null,
    how text not null check (how in ('CALL', 'VISIT', 'MESSAGE', 'HOSPITALITY', 'MEETING')),
    asked_at timestamptz not null,
    due_at timestamptz not null,
    report_id uuid,
    meeting_id uuid,
    state text not null check (state in ('OPEN', 'ASKED', 'CONFIRMED', 'DISPUTED', 'CONVERTED', 'DECLINED', 'DROPPED')),
    decline_reason text not null check (length(decline_reason) <= 2000),
    result_kind text check (result_kind in ('ACTION_ITEM', 'WORK_ORDER')),
    result_id uuid,
    result_title text,
    taken_by uuid not null references person,
    ended_by uuid references person,
    ended_at timestamptz,
    created_at timestamptz not null,
    unique (client_id, id),
    foreign key (client_id, project_id) references project (client_id, id),
    foreign key (client_id, order_id) references work_order (client_id, id),
    foreign key (client_id, contact_id) references contact (client_id, id),
    foreign key (client_id, report_id) references contact_report (client_id, id),
    foreign key (client_id, meeting_id) references meeting (client_id, id),
    check (num_nonnulls(project_id, order_id) <= 1),
    check ((num_nonnulls(project_id, order_id) = 0) = (job = '')),
    check (num_nonnulls(report_id, meeting_id) <= 1),
    constraint instruction_result check (num_nonnulls(result_kind, result_id, result_title) in (0, 3)
        and (state = 'CONVERTED') = (result_id is not null)),
    constraint instruction_declined check ((state = 'DECLINED') = (decline_reason <> '')),
    constraint instruction_ended check ((state in ('CONVERTED', 'DECLINED', 'DROPPED')) = (ended_at is not null)),
    check ((ended_at is null) = (ended_by is null))
);
create index instruction_list on instruction (asked_at, id);
create index instruction_of_client on instruction (client_id, asked_at, id);
create index instruction_open on instruction (due_at) where state in ('OPEN', 'ASKED', 'CONFIRMED', 'DISPUTED');
create index instruction_of_report on instruction (report_id) where report_id is not null;
create index instruction_of_order on instruction (order_id) where order_id is not null;
create unique index instruction_order on instruction (result_id) where result_id is not null;
select jobbag_guard('instruction');
revoke delete on instruction from jobbag_app;

-- Each time the client is asked to confirm: the words of that day, frozen as a paper.
create table instruction_asking (
    id uuid primary key,
    client_id uuid not null references client,
    instruction_id uuid not null,
    revision integer not null check (revision > 0),
    text text not null,
    paper_id uuid not null,
    asked_by uuid not null references person,
    asked_at timestamptz not null,
    unique (client_id, id),
    unique (instruction_id, revision),
    foreign key (client_id, instruction_id) references instruction (client_id, id) deferrable initially deferred,
    foreign key (client_id, paper_id) references paper (client_id, id) deferrable initially deferred
);
select jobbag_guard_ledger('instruction_asking');

-- SIG-5 in the database: nothing is confirmed but by the signature of the newest asking.
create function instruction_confirmed_by_signature() returns trigger language plpgsql as $$
begin
    if new.state in ('CONFIRMED', 'CONVERTED') and not exists (
            select from instruction_asking a join signature_request q on q.client_id = a.client_id
                and q.subject_kind = 'instruction' and q.subject_id = a.id and q.state = 'COMPLETE'
            where a.instruction_id = new.id and a.text = new.text) then
        raise exception 'instruction % was not confirmed by the client', new.number using errcode = 'JB002';
    end if;
    return null;
end $$;
create constraint trigger confirmed after insert or update on instruction deferrable initially deferred
    for each row execute function instruction_confirmed_by_signature();

create trigger words after insert or delete or update of text, number on instruction
    for each row execute function jobbag_keep_words('instruction', 'id', 'text', 'number');

alter table action_item
    add instruction_id uuid,
    add foreign key (client_id, instruction_id) references instruction (client_id, id),
    drop constraint action_item_agreed_somewhere,
    add constraint action_item_agreed_somewhere check (num_nonnulls(meeting_id, report_id, instruction_id) = 1);
create unique index action_item_of_instruction on action_item (instruction_id) where instruction_id is not null;

-- Until when a report is due: 24 working hours after the contact (CALL-2). A held meeting's are its minutes.
alter table contact_report add report_due_at timestamptz;
create index contact_report_late on contact_report (report_due_at) where newest and state = 'DRAFT';
create table minutes_due (
    meeting_id uuid primary key,
    client_id uuid not null references client,
    due_at timestamptz not null,
    foreign key (client_id, meeting_id) references meeting (client_id, id)
);
create index minutes_due_late on minutes_due (due_at);
select jobbag_guard('minutes_due');
