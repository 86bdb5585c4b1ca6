-- SCH-1. A schedule of a client's project: tasks in their outline, what depends on what, who is responsible. Dates are worked out
-- by the application and kept here, so that lists and the client's report can read them.
create table schedule (
    id uuid primary key,
    client_id uuid not null references client,
    version integer not null,
    project_id uuid not null,
    title text not null check (length(title) between 1 and 200),
    starts_on date not null,
    state text not null check (state in ('DRAFT', 'IN_SIGNING', 'SIGNED')),
    number text unique check (number ~ '^SCH-\d{4}-\d{4,}$'),
    revision integer not null check (revision >= 0),
    ae_id uuid not null references person,
    signer_id uuid,
    reason text not null check (length(reason) <= 2000),
    current_id uuid,
    baseline_id uuid,
    sent_back text not null check (length(sent_back) <= 4000),
    ends_at timestamp,
    lost_agency integer not null default 0 check (lost_agency >= 0),
    lost_client integer not null default 0 check (lost_client >= 0),
    lost_supplier integer not null default 0 check (lost_supplier >= 0),
    changes integer not null,
    before jsonb check (pg_column_size(before) <= 4194304),
    author_id uuid not null references person,
    created_at timestamptz not null,
    unique (client_id, id),
    foreign key (client_id, project_id) references project (client_id, id),
    foreign key (client_id, signer_id) references contact (client_id, id),
    constraint schedule_sent check (state = 'DRAFT' or num_nonnulls(number, current_id, signer_id) = 3),
    constraint schedule_signed check (state <> 'SIGNED' or baseline_id = current_id)
);
create index schedule_of_project on schedule (client_id, project_id);
create index schedule_newest on schedule (created_at desc, id desc);
create index schedule_state on schedule (state, created_at desc, id desc);
create index schedule_ae on schedule (ae_id);
create index schedule_signer on schedule (client_id, signer_id);
select jobbag_guard('schedule');
revoke delete on schedule from jobbag_app;

create table schedule_task (
    client_id uuid not null references client,
    schedule_id uuid not null,
    number integer not null check (number between 1 and 9999),
    place integer not null check (place between 0 and 9999),
    depth integer not null check (depth between 0 and 8),
    name text not null check (length(name) between 1 and 200),
    work integer not null check (work between 0 and 1000000),
    elapsed boolean not null,
    constraint_type text not null,
    constraint_at timestamp,
    side text not null check (side in ('AGENCY', 'CLIENT', 'BOTH', 'SUPPLIER')),
    person_id uuid references person,
    contact_id uuid,
    percent integer not null check (percent between 0 and 100),
    actual_start date,
    expected_end date,
    actual_end date,
    starts_at timestamp,
    ends_at timestamp,
    float_minutes bigint not null,
    critical boolean not null,
    primary key (client_id, schedule_id, number),
    foreign key (client_id, schedule_id) references schedule (client_id, id),
    foreign key (client_id, contact_id) references contact (client_id, id),
    constraint schedule_task_one_responsible check (num_nonnulls(person_id, contact_id) <= 1),
    constraint schedule_task_constraint check ((constraint_type = 'NONE') = (constraint_at is null)),
    constraint schedule_task_done check ((percent = 100) = (actual_end is not null)),
    constraint schedule_task_begun check (actual_end is null or actual_start is not null and actual_end >= actual_start)
);
create index schedule_task_person on schedule_task (person_id) where person_id is not null;
create index schedule_task_contact on schedule_task (client_id, contact_id) where contact_id is not null;
create index schedule_task_ahead on schedule_task (ends_at) where actual_end is null;
select jobbag_guard('schedule_task');

create table schedule_link (
    client_id uuid not null references client,
    schedule_id uuid not null,
    from_task integer not null,
    to_task integer not null,
    type text not null check (type in ('FINISH_START', 'START_START', 'FINISH_FINISH', 'START_FINISH')),
    lag bigint not null check (lag between -1000000 and 1000000),
    elapsed boolean not null,
    primary key (client_id, schedule_id, from_task, to_task),
    foreign key (client_id, schedule_id) references schedule (client_id, id),
    foreign key (client_id, schedule_id, from_task) references schedule_task deferrable initially deferred,
    foreign key (client_id, schedule_id, to_task) references schedule_task deferrable initially deferred,
    constraint schedule_link_of_two check (from_task <> to_task)
);
create index schedule_link_to on schedule_link (client_id, schedule_id, to_task);
select jobbag_guard('schedule_link');

-- SCH-2. What was sent to be signed, as it was sent. The signed one is the baseline.
create table schedule_version (
    id uuid primary key,
    client_id uuid not null references client,
    schedule_id uuid not null,
    revision integer not null check (revision > 0),
    reason text not null check (length(reason) <= 2000),
    against uuid,
    starts_on date not null,
    tasks jsonb not null check (pg_column_size(tasks) <= 4194304),
    links jsonb not null check (pg_column_size(links) <= 1048576),
    paper_id uuid not null,
    sent_by uuid not null references person,
    sent_by_name text not null,
    sent_at timestamptz not null,
    unique (client_id, id),
    unique (client_id, schedule_id, revision),
    foreign key (client_id, schedule_id) references schedule (client_id, id),
    foreign key (client_id, against) references schedule_version (client_id, id),
    foreign key (client_id, paper_id) references paper (client_id, id) deferrable initially deferred,
    constraint schedule_version_says_why check (against is null or btrim(reason) <> '')
);
create index schedule_version_paper on schedule_version (client_id, paper_id);
create index schedule_version_against on schedule_version (client_id, against);
select jobbag_guard_ledger('schedule_version');
alter table schedule
    add foreign key (client_id, current_id) references schedule_version (client_id, id) deferrable initially deferred,
    add foreign key (client_id, baseline_id) references schedule_version (client_id, id) deferrable initially deferred;
create index schedule_current on schedule (client_id, current_id);
create index schedule_baseline on schedule (client_id, baseline_id);

-- SCH-3. Each slip: how many working days, whose delay it was, and why. Never changed.
create table schedule_slip (
    id uuid primary key,
    client_id uuid not null references client,
    schedule_id uuid not null,
    against uuid not null,
    task integer not null,
    task_name text not null,
    days integer not null check (days > 0),
    side text not null check (side in ('AGENCY', 'CLIENT', 'SUPPLIER')),
    why text not null check (btrim(why) <> '' and length(why) <= 2000),
    ended_before date not null,
    ends_now date not null,
    noted_by uuid not null,
    noted_by_name text not null,
    noted_at timestamptz not null,
    foreign key (client_id, schedule_id) references schedule (client_id, id),
    foreign key (client_id, against) references schedule_version (client_id, id)
);
create index schedule_slip_of on schedule_slip (client_id, schedule_id, noted_at);
create index schedule_slip_against on schedule_slip (client_id, against);
create index schedule_slip_newest on schedule_slip (client_id, noted_at);
select jobbag_guard_ledger('schedule_slip');

-- What was sent is fixed: only progress, and the dates that follow from it, are kept on it.
create function schedule_plan_is_fixed() returns trigger language plpgsql as $$
declare
    of_schedule uuid := case when tg_op = 'DELETE' then old.schedule_id else new.schedule_id end;
begin
    if not exists (select from schedule s where s.id = of_schedule and s.state = 'DRAFT') then
        raise exception 'the schedule was sent: its plan is fixed' using errcode = 'JB002';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger fixed before insert or delete or update of number, place, depth, name, work, elapsed, constraint_type, constraint_at,
    side, person_id, contact_id on schedule_task for each row execute function schedule_plan_is_fixed();
create trigger fixed before insert or update or delete on schedule_link for each row execute function schedule_plan_is_fixed();

-- SIG-5 in the database: signed by those signatures alone; a baseline is a version that both have signed.
create function schedule_is_signed() returns trigger language plpgsql as $$
begin
    if new.baseline_id is not null and not exists (
            select from signature_request q join schedule_version v on v.client_id = q.client_id and v.id = q.subject_id
            where q.client_id = new.client_id and q.subject_kind = 'schedule_version' and q.subject_id = new.baseline_id
                and v.schedule_id = new.id and q.state = 'COMPLETE') then
        raise exception 'schedule % was not signed by both sides', new.number using errcode = 'JB002';
    end if;
    return null;
end $$;
create constraint trigger signed after insert or update on schedule deferrable initially deferred
    for each row execute function schedule_is_signed();
create function schedule_keeps_its_baseline() returns trigger language plpgsql as $$
begin
    if old.number is not null and new.number is distinct from old.number
        or old.baseline_id is not null and new.baseline_id is null
        or (new.client_id, new.author_id) is distinct from (old.client_id, old.author_id)
        or old.state <> 'DRAFT' and new.state <> 'DRAFT' and (new.title, new.project_id, new.starts_on, new.ae_id, new.signer_id, new.reason)
            is distinct from (old.title, old.project_id, old.starts_on, old.ae_id, old.signer_id, old.reason) then
        raise exception 'schedule % keeps what was sent', old.number using errcode = 'JB002';
    end if;
    return new;
end $$;
create trigger fixed before update on schedule for each row execute function schedule_keeps_its_baseline();

create trigger words after insert or delete or update of title, number on schedule
    for each row execute function jobbag_keep_words('schedule', 'id', 'number', 'title');
